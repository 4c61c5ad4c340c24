# language: vi
Tính năng: Tiêu chí 3. Phường và đặc khu (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 3 Trường hợp cần thiết, xây dựng nông thôn mới ở phường được hình thành từ việc sắp xếp với đơn vị hành chính xã và có diện tích đất nông nghiệp chiếm từ 70% trở lên so với tổng diện tích đất tự nhiên của phường tại thời điểm ngày 01 tháng 7 năm 2025 hoặc ở đặc khu: đáp ứng từ 70% trở lên số nội dung tiêu chí yêu cầu đối với xã nhóm 1, trong đó có sáu nội dung được nêu, do Ủy ban nhân dân tỉnh, thành phố quy định cụ thể

    Khung tình huống: Có hay không: Tỉnh áp dụng xây dựng nông thôn mới ở phường
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đặc khu được áp dụng đáp ứng yêu cầu" là 100
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở đặc khu" là không
      Và số liệu "Tỷ lệ phường được áp dụng đáp ứng yêu cầu" là 100
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở phường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Sát mức: Tỷ lệ phường được áp dụng đáp ứng yêu cầu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đặc khu được áp dụng đáp ứng yêu cầu" là 100
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở đặc khu" là có
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở phường" là có
      Và số liệu "Tỷ lệ phường được áp dụng đáp ứng yêu cầu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Tỉnh áp dụng xây dựng nông thôn mới ở đặc khu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đặc khu được áp dụng đáp ứng yêu cầu" là 99
      Và số liệu "Tỷ lệ phường được áp dụng đáp ứng yêu cầu" là 100
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở phường" là có
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở đặc khu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đặc khu được áp dụng đáp ứng yêu cầu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở đặc khu" là có
      Và số liệu "Tỷ lệ phường được áp dụng đáp ứng yêu cầu" là 100
      Và số liệu "Tỉnh áp dụng xây dựng nông thôn mới ở phường" là có
      Và số liệu "Tỷ lệ đặc khu được áp dụng đáp ứng yêu cầu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"
