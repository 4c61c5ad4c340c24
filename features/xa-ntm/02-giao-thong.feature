# language: vi
Tính năng: Tiêu chí 2. Giao thông (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 932/QĐ-BGTVT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 2.1 Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm (đến hết ngày 17/07/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 17/07/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại quanh năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 17/07/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.1 Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm (từ ngày 18/07/2022)

    Khung tình huống: Sát mức: Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại quanh năm
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đường xã có quy mô kỹ thuật phù hợp (cấp A hoặc cấp B)" là có
      Và số liệu "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại quanh năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Đường xã có quy mô kỹ thuật phù hợp (cấp A hoặc cấp B)
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, ô tô đi lại quanh năm" là 100
      Và số liệu "Đường xã có quy mô kỹ thuật phù hợp (cấp A hoặc cấp B)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.2 Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện quanh năm (đến hết ngày 17/07/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 17/07/2022
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường thôn và liên thôn được cứng hóa, ô tô đi lại quanh năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 79,9    | chưa đạt |
        | TDMNPB | 80      | đạt      |
        | TDMNPB | 80,1    | đạt      |
        | DBSH   | 99,9    | chưa đạt |
        | DBSH   | 100     | đạt      |
        | BTB    | 99,9    | chưa đạt |
        | BTB    | 100     | đạt      |
        | DHNTB  | 99,9    | chưa đạt |
        | DHNTB  | 100     | đạt      |
        | TN     | 99,9    | chưa đạt |
        | TN     | 100     | đạt      |
        | DNB    | 99,9    | chưa đạt |
        | DNB    | 100     | đạt      |
        | DBSCL  | 89,9    | chưa đạt |
        | DBSCL  | 90      | đạt      |
        | DBSCL  | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 17/07/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.2 Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp ít nhất được cứng hóa, đảm bảo ô tô đi lại thuận tiện quanh năm (từ ngày 18/07/2022)

    Khung tình huống: Sát mức: Tỷ lệ đường thôn và liên thôn được cứng hóa, ô tô đi lại quanh năm
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đường thôn và liên thôn có quy mô kỹ thuật phù hợp (cấp B hoặc cấp C)" là có
      Và số liệu "Tỷ lệ đường thôn và liên thôn được cứng hóa, ô tô đi lại quanh năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 79,9    | chưa đạt |
        | TDMNPB | 80      | đạt      |
        | TDMNPB | 80,1    | đạt      |
        | DBSH   | 99,9    | chưa đạt |
        | DBSH   | 100     | đạt      |
        | BTB    | 99,9    | chưa đạt |
        | BTB    | 100     | đạt      |
        | DHNTB  | 99,9    | chưa đạt |
        | DHNTB  | 100     | đạt      |
        | TN     | 99,9    | chưa đạt |
        | TN     | 100     | đạt      |
        | DNB    | 99,9    | chưa đạt |
        | DNB    | 100     | đạt      |
        | DBSCL  | 89,9    | chưa đạt |
        | DBSCL  | 90      | đạt      |
        | DBSCL  | 90,1    | đạt      |

    Khung tình huống: Có hay không: Đường thôn và liên thôn có quy mô kỹ thuật phù hợp (cấp B hoặc cấp C)
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường thôn và liên thôn được cứng hóa, ô tô đi lại quanh năm" là 90
      Và số liệu "Đường thôn và liên thôn có quy mô kỹ thuật phù hợp (cấp B hoặc cấp C)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | có      | đạt      |
        | TDMNPB | không   | chưa đạt |
        | DBSCL  | có      | đạt      |
        | DBSCL  | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

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
