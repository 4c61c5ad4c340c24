# language: vi
Tính năng: Tiêu chí 6. Giáo dục (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 6 Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi; có ít nhất 80% số trường phổ thông đạt chuẩn quốc gia; hoàn thành giáo dục bắt buộc hết trung học cơ sở; tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông đạt từ 50% trở lên theo hướng dẫn của Bộ Giáo dục và Đào tạo

    Khung tình huống: Sát mức: Tỷ lệ trường phổ thông đạt chuẩn quốc gia
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi của tỉnh theo học sau trung học phổ thông" là 50
      Và số liệu "Tỷ lệ trường phổ thông đạt chuẩn quốc gia" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 79,9    | chưa đạt       |
        | 80      | chưa đủ căn cứ |
        | 80,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ người trong độ tuổi của tỉnh theo học sau trung học phổ thông
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trường phổ thông đạt chuẩn quốc gia" là 80
      Và số liệu "Tỷ lệ người trong độ tuổi của tỉnh theo học sau trung học phổ thông" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 49,9    | chưa đạt       |
        | 50      | chưa đủ căn cứ |
        | 50,1    | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỉnh đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi" là có
      Và số liệu "Tỷ lệ trường phổ thông đạt chuẩn quốc gia" là 100
      Và số liệu "Tỉnh hoàn thành giáo dục bắt buộc hết trung học cơ sở" là có
      Và số liệu "Tỷ lệ người trong độ tuổi của tỉnh theo học sau trung học phổ thông" là 100
      Khi đánh giá
      Thì chỉ tiêu "6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

    Khung tình huống: Một phần "không" là chưa đạt, các phần khác tốt đến mấy
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỉnh đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi" là <phần 1>
      Và số liệu "Tỷ lệ trường phổ thông đạt chuẩn quốc gia" là <phần 2>
      Và số liệu "Tỉnh hoàn thành giáo dục bắt buộc hết trung học cơ sở" là <phần 3>
      Và số liệu "Tỷ lệ người trong độ tuổi của tỉnh theo học sau trung học phổ thông" là <phần 4>
      Khi đánh giá
      Thì chỉ tiêu "6" chưa đạt

      Dữ liệu:
        | phần 1 | phần 2 | phần 3 | phần 4 |
        | không  | 80     | có     | 50     |
        | có     | 80     | không  | 50     |

    Tình huống: "Có" ở phần để ngỏ thì còn chờ hướng dẫn
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỉnh đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi" là có
      Và số liệu "Tỷ lệ trường phổ thông đạt chuẩn quốc gia" là 80
      Và số liệu "Tỉnh hoàn thành giáo dục bắt buộc hết trung học cơ sở" là có
      Và số liệu "Tỷ lệ người trong độ tuổi của tỉnh theo học sau trung học phổ thông" là 50
      Khi đánh giá
      Thì chỉ tiêu "6" chưa đủ căn cứ
      Và còn thiếu số liệu "Tỉnh đạt chuẩn phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi"
      Và còn thiếu số liệu "Tỉnh hoàn thành giáo dục bắt buộc hết trung học cơ sở"
