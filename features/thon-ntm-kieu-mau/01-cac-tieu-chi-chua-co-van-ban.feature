# language: vi
Tính năng: Tiêu chí 1. Các tiêu chí (chưa có văn bản) (Thôn nông thôn mới kiểu mẫu (Lạng Sơn))

  Căn cứ: [số chưa rõ], Lạng Sơn, ngày 08/3/2023. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 1 Các tiêu chí, chỉ tiêu của thôn nông thôn mới kiểu mẫu (chưa có văn bản)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "thon-ntm-kieu-mau" ngày 31/12/2024
      Và một thôn
      Và thôn không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"
