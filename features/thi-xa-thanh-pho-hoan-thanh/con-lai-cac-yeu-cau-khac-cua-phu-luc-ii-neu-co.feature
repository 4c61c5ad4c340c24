# language: vi
Tính năng: Tiêu chí con-lai. [Các yêu cầu khác của Phụ lục II, nếu có] (Thị xã, thành phố trực thuộc cấp tỉnh hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: con-lai [Các yêu cầu khác của Phụ lục II, nếu có]

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày 31/12/2024
      Và một thị xã
      Và thị xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "con-lai" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"
