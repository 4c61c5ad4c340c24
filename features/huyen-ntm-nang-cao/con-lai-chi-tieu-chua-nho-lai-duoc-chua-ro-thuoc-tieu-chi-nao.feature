# language: vi
Tính năng: Tiêu chí con-lai. [Chỉ tiêu chưa nhớ lại được, chưa rõ thuộc tiêu chí nào] (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: con-lai [Chỉ tiêu còn lại trong 38 chỉ tiêu của Phụ lục III]

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "con-lai" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"
