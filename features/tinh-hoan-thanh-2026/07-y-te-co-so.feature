# language: vi
Tính năng: Tiêu chí 7. Y tế cơ sở (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 7 Hệ thống y tế cơ sở trên địa bàn tỉnh, thành phố đáp ứng nhu cầu phòng bệnh, khám chữa bệnh của người dân theo hướng dẫn của Bộ Y tế

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Hệ thống y tế cơ sở đáp ứng nhu cầu của người dân" là có
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

    Tình huống: "Không" là chưa đạt dù mức còn để ngỏ: Hệ thống y tế cơ sở đáp ứng nhu cầu của người dân
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Hệ thống y tế cơ sở đáp ứng nhu cầu của người dân" là không
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đạt
