# language: vi
Tính năng: Tiêu chí 10. Tiếp cận pháp luật và An ninh, Quốc phòng (Phường xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 10.1 Xã đạt chuẩn tiếp cận pháp luật

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Xã được công nhận đạt chuẩn tiếp cận pháp luật theo 27/2025/QĐ-TTg" là có
      Khi đánh giá
      Thì chỉ tiêu "10.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "10.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 10.2 An ninh, trật tự được bảo đảm; phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả; lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở phát huy hiệu quả, đảm bảo số lượng, chất lượng, điều kiện hoạt động

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "An ninh, trật tự được bảo đảm" là có
      Và số liệu "Phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả" là có
      Và số liệu "Lực lượng bảo vệ an ninh, trật tự ở cơ sở hiệu quả, đủ số lượng, chất lượng" là có
      Khi đánh giá
      Thì chỉ tiêu "10.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "10.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 10.3 Có hệ thống camera AI giám sát an ninh trên địa bàn toàn xã

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Có hệ thống camera AI giám sát an ninh trên địa bàn toàn xã" là có
      Khi đánh giá
      Thì chỉ tiêu "10.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "10.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 10.4 Xây dựng lực lượng dân quân “vững mạnh, rộng khắp” và hoàn thành các chỉ tiêu quân sự, quốc phòng

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Và số liệu "Dân quân vững mạnh, rộng khắp; hoàn thành chỉ tiêu quân sự, quốc phòng" là có
      Khi đánh giá
      Thì chỉ tiêu "10.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và phường không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "10.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
