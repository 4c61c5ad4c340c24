# language: vi
Tính năng: Tiêu chí 7. Văn hóa, giáo dục, y tế (Khu dân cư nông thôn mới kiểu mẫu (Lạng Sơn))

  Căn cứ: [số chưa rõ], Lạng Sơn, ngày 08/3/2023. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 7 Văn hóa, giáo dục, y tế

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "khu-dan-cu-ntm-kieu-mau" ngày 31/12/2024
      Và một khu dân cư
      Và khu dân cư không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"
