# language: vi
Tính năng: Tiêu chí 2. Giao thông (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2.1 Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại quanh năm" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 2.2 Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện quanh năm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường thôn và liên thôn được cứng hóa, ô tô đi lại quanh năm" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 2.3 Tỷ lệ đường ngõ, xóm sạch và đảm bảo đi lại thuận tiện quanh năm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường ngõ, xóm sạch và đi lại thuận tiện quanh năm" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 2.4 Tỷ lệ đường trục chính nội đồng đảm bảo vận chuyển hàng hóa thuận tiện quanh năm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường trục chính nội đồng vận chuyển hàng hóa thuận tiện quanh năm" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
