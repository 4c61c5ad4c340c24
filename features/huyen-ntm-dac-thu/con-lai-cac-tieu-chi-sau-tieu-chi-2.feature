# language: vi
Tính năng: Tiêu chí con-lai. [Các tiêu chí sau tiêu chí 2] (Huyện nông thôn mới đặc thù, không có đơn vị hành chính cấp xã)

  Căn cứ: 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: con-lai [Các chỉ tiêu của các tiêu chí sau tiêu chí 2]

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "con-lai" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"
