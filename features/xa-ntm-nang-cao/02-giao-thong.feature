# language: vi
Tính năng: Tiêu chí 2. Giao thông (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 2.1 Tỷ lệ đường xã được bảo trì hàng năm, đảm bảo sáng - xanh - sạch - đẹp và có các hạng mục cần thiết (biển báo, biển chỉ dẫn, chiếu sáng, gờ giảm tốc, cây xanh…) theo quy định

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường xã bảo trì hàng năm, sáng, xanh, sạch, đẹp, đủ hạng mục cần thiết" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 2.2 Tỷ lệ đường thôn, bản, ấp và đường liên thôn, bản, ấp: được cứng hóa và bảo trì hàng năm; có các hạng mục cần thiết theo quy định (biển báo, biển chỉ dẫn, chiếu sáng, gờ giảm tốc, cây xanh…) và đảm bảo sáng - xanh - sạch - đẹp

    Khung tình huống: Sát mức: Tỷ lệ đường thôn và liên thôn được cứng hóa và bảo trì hàng năm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường thôn và liên thôn được cứng hóa và bảo trì hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 99,9    | chưa đạt       |
        | 100     | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường thôn và liên thôn được cứng hóa và bảo trì hàng năm" là 100
      Và số liệu "Tỷ lệ đường thôn và liên thôn đủ hạng mục cần thiết, sáng - xanh - sạch - đẹp" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 2.3 Tỷ lệ đường ngõ, xóm được cứng hóa, đảm bảo sáng - xanh - sạch - đẹp

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường ngõ, xóm được cứng hóa, sáng - xanh - sạch - đẹp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 84,9    | chưa đạt |
        | TDMNPB | 85      | đạt      |
        | TDMNPB | 85,1    | đạt      |
        | DBSH   | 94,9    | chưa đạt |
        | DBSH   | 95      | đạt      |
        | DBSH   | 95,1    | đạt      |
        | BTB    | 89,9    | chưa đạt |
        | BTB    | 90      | đạt      |
        | BTB    | 90,1    | đạt      |
        | DHNTB  | 89,9    | chưa đạt |
        | DHNTB  | 90      | đạt      |
        | DHNTB  | 90,1    | đạt      |
        | TN     | 84,9    | chưa đạt |
        | TN     | 85      | đạt      |
        | TN     | 85,1    | đạt      |
        | DNB    | 94,9    | chưa đạt |
        | DNB    | 95      | đạt      |
        | DNB    | 95,1    | đạt      |
        | DBSCL  | 89,9    | chưa đạt |
        | DBSCL  | 90      | đạt      |
        | DBSCL  | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.4 Tỷ lệ đường trục chính nội đồng được cứng hóa đáp ứng yêu cầu sản xuất và vận chuyển hàng hóa

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường trục chính nội đồng cứng hóa, đáp ứng sản xuất và vận chuyển" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
