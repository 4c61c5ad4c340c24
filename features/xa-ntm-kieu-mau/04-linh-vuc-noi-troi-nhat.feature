# language: vi
Tính năng: Tiêu chí 4. Lĩnh vực nổi trội nhất (Xã nông thôn mới kiểu mẫu)

  Căn cứ: 319/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Đạt tiêu chí quy định xã nông thôn mới kiểu mẫu theo ít nhất một trong các lĩnh vực nổi trội nhất (về sản xuất, về giáo dục, về văn hóa, về du lịch, về cảnh quan môi trường, về an ninh trật tự, về chuyển đổi số…) mang giá trị đặc trưng của địa phương, do Ủy ban nhân dân cấp tỉnh ban hành

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt tiêu chí kiểu mẫu của tỉnh ở ít nhất một lĩnh vực nổi trội" là có
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
