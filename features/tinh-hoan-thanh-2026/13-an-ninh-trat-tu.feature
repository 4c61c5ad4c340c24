# language: vi
Tính năng: Tiêu chí 13. An ninh, trật tự (Tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 13 An ninh, trật tự trên địa bàn toàn tỉnh, thành phố được bảo đảm theo hướng dẫn của Bộ Công an

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "An ninh, trật tự toàn tỉnh được bảo đảm" là có
      Khi đánh giá
      Thì chỉ tiêu "13" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

    Tình huống: "Không" là chưa đạt dù mức còn để ngỏ: An ninh, trật tự toàn tỉnh được bảo đảm
      Cho bộ tiêu chí "tinh-hoan-thanh-2026" ngày 31/12/2026
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "An ninh, trật tự toàn tỉnh được bảo đảm" là không
      Khi đánh giá
      Thì chỉ tiêu "13" chưa đạt
