# language: vi
Tính năng: Tiêu chí 4. Sự hài lòng của người dân (Thị xã, thành phố trực thuộc cấp tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Tỷ lệ hài lòng của người dân trên địa bàn đối với kết quả xây dựng nông thôn mới đạt từ 90% trở lên (từng xã, từng nội dung từ 80% trở lên)

    Khung tình huống: Sát mức: Tỷ lệ người dân hài lòng về kết quả xây dựng nông thôn mới của huyện (thị xã, thành phố)
      Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày 31/12/2024
      Và một thị xã
      Và thị xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hài lòng thấp nhất về một nội dung nông thôn mới ở một xã" là 80
      Và số liệu "Tỷ lệ người dân hài lòng về kết quả xây dựng nông thôn mới của huyện (thị xã, thành phố)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hài lòng thấp nhất về một nội dung nông thôn mới ở một xã
      Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày 31/12/2024
      Và một thị xã
      Và thị xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người dân hài lòng về kết quả xây dựng nông thôn mới của huyện (thị xã, thành phố)" là 90
      Và số liệu "Tỷ lệ hài lòng thấp nhất về một nội dung nông thôn mới ở một xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày 31/12/2024
      Và một thị xã
      Và thị xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
