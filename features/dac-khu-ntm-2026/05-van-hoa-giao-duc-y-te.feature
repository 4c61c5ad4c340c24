# language: vi
Tính năng: Tiêu chí 5. Văn hóa, Giáo dục, Y tế (Đặc khu xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 5.1 Xã đạt tiêu chí về phát triển văn hóa

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Xã đạt tiêu chí về phát triển văn hóa" là có
      Khi đánh giá
      Thì chỉ tiêu "5.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 5.2 Xã đạt tiêu chí về phát triển giáo dục

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Xã đạt tiêu chí về phát triển giáo dục" là có
      Khi đánh giá
      Thì chỉ tiêu "5.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 5.3 Xã đạt tiêu chí quốc gia về y tế

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Xã đạt tiêu chí quốc gia về y tế áp dụng từ năm 2026" là có
      Khi đánh giá
      Thì chỉ tiêu "5.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 5.4 Trạm y tế xã theo mô hình đơn vị sự nghiệp công lập, bảo đảm cung ứng dịch vụ cơ bản, thiết yếu về phòng bệnh, chăm sóc sức khỏe ban đầu, khám bệnh, chữa bệnh và các dịch vụ chăm sóc xã hội

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Trạm y tế xã là đơn vị sự nghiệp công lập, cung ứng dịch vụ cơ bản, thiết yếu" là có
      Khi đánh giá
      Thì chỉ tiêu "5.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
