# language: vi
Tính năng: Tiêu chí 19. Quốc phòng và An ninh (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 19.1 Nâng cao chất lượng hoạt động của Ban Chỉ huy quân sự xã và lực lượng dân quân

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nâng cao chất lượng hoạt động của Ban Chỉ huy quân sự xã và dân quân" là có
      Khi đánh giá
      Thì chỉ tiêu "19.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "19.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 19.2 Không có công dân cư trú trên địa bàn phạm tội nghiêm trọng trở lên hoặc gây tai nạn (giao thông, cháy, nổ) nghiêm trọng trở lên; có mô hình camera an ninh và các mô hình (phòng, chống tội phạm, tệ nạn xã hội; bảo đảm trật tự, an toàn giao thông; phòng cháy, chữa cháy) gắn với phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động thường xuyên, hiệu quả

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Không có công dân cư trú phạm tội nghiêm trọng trở lên" là có
      Và số liệu "Không có công dân cư trú gây tai nạn nghiêm trọng trở lên" là có
      Và số liệu "Mô hình camera an ninh hoạt động thường xuyên, hiệu quả" là có
      Và số liệu "Các mô hình chống tội phạm, an toàn giao thông, chữa cháy đều hiệu quả" là có
      Khi đánh giá
      Thì chỉ tiêu "19.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "19.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
