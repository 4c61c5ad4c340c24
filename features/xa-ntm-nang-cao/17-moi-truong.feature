# language: vi
Tính năng: Tiêu chí 17. Môi trường (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 1680/QĐ-BNN-VPĐP, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 17.1 Khu kinh doanh, dịch vụ, chăn nuôi, giết mổ (gia súc, gia cầm), nuôi trồng thủy sản có hạ tầng kỹ thuật về bảo vệ môi trường

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Khu kinh doanh, chăn nuôi, giết mổ, thủy sản có hạ tầng bảo vệ môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.2 Tỷ lệ cơ sở sản xuất - kinh doanh, nuôi trồng thủy sản, làng nghề đảm bảo quy định về bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở sản xuất, nuôi trồng thủy sản, làng nghề bảo đảm quy định môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.3 Tỷ lệ chất thải rắn sinh hoạt và chất thải rắn không nguy hại trên địa bàn được thu gom, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt và không nguy hại được thu gom, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.3" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 79,9    | chưa đạt |
        | TDMNPB | 80      | đạt      |
        | TDMNPB | 80,1    | đạt      |
        | DBSH   | 97,9    | chưa đạt |
        | DBSH   | 98      | đạt      |
        | DBSH   | 98,1    | đạt      |
        | BTB    | 84,9    | chưa đạt |
        | BTB    | 85      | đạt      |
        | BTB    | 85,1    | đạt      |
        | DHNTB  | 84,9    | chưa đạt |
        | DHNTB  | 85      | đạt      |
        | DHNTB  | 85,1    | đạt      |
        | TN     | 79,9    | chưa đạt |
        | TN     | 80      | đạt      |
        | TN     | 80,1    | đạt      |
        | DNB    | 97,9    | chưa đạt |
        | DNB    | 98      | đạt      |
        | DNB    | 98,1    | đạt      |
        | DBSCL  | 94,9    | chưa đạt |
        | DBSCL  | 95      | đạt      |
        | DBSCL  | 95,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.4 Tỷ lệ hộ gia đình thực hiện thu gom, xử lý nước thải sinh hoạt bằng biện pháp phù hợp, hiệu quả

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ thu gom, xử lý nước thải sinh hoạt bằng biện pháp phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.4" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 24,9    | chưa đạt |
        | TDMNPB | 25      | đạt      |
        | TDMNPB | 25,1    | đạt      |
        | DBSH   | 49,9    | chưa đạt |
        | DBSH   | 50      | đạt      |
        | DBSH   | 50,1    | đạt      |
        | BTB    | 39,9    | chưa đạt |
        | BTB    | 40      | đạt      |
        | BTB    | 40,1    | đạt      |
        | DHNTB  | 39,9    | chưa đạt |
        | DHNTB  | 40      | đạt      |
        | DHNTB  | 40,1    | đạt      |
        | TN     | 29,9    | chưa đạt |
        | TN     | 30      | đạt      |
        | TN     | 30,1    | đạt      |
        | DNB    | 49,9    | chưa đạt |
        | DNB    | 50      | đạt      |
        | DNB    | 50,1    | đạt      |
        | DBSCL  | 34,9    | chưa đạt |
        | DBSCL  | 35      | đạt      |
        | DBSCL  | 35,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.5 Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ phân loại chất thải rắn tại nguồn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.6 Tỷ lệ chất thải rắn nguy hại trên địa bàn được thu gom, vận chuyển và xử lý đáp ứng các yêu cầu về bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn nguy hại được thu gom, vận chuyển và xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.7 Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được thu gom, tái sử dụng và tái chế thành nguyên liệu, nhiên liệu và các sản phẩm thân thiện với môi trường (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được tái sử dụng, tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.7 Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được thu gom, tái sử dụng và tái chế thành nguyên liệu, nhiên liệu và các sản phẩm thân thiện với môi trường (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được tái sử dụng, tái chế
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, trang trại áp dụng tái sử dụng, tái chế chất thải hữu cơ" là 80
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được tái sử dụng, tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hộ, trang trại áp dụng tái sử dụng, tái chế chất thải hữu cơ
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được tái sử dụng, tái chế" là 80
      Và số liệu "Tỷ lệ hộ, trang trại áp dụng tái sử dụng, tái chế chất thải hữu cơ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.8 Tỷ lệ cơ sở chăn nuôi bảo đảm các quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở chăn nuôi bảo đảm vệ sinh thú y, chăn nuôi, môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.8" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 74,9    | chưa đạt |
        | TDMNPB | 75      | đạt      |
        | TDMNPB | 75,1    | đạt      |
        | DBSH   | 94,9    | chưa đạt |
        | DBSH   | 95      | đạt      |
        | DBSH   | 95,1    | đạt      |
        | BTB    | 84,9    | chưa đạt |
        | BTB    | 85      | đạt      |
        | BTB    | 85,1    | đạt      |
        | DHNTB  | 89,9    | chưa đạt |
        | DHNTB  | 90      | đạt      |
        | DHNTB  | 90,1    | đạt      |
        | TN     | 74,9    | chưa đạt |
        | TN     | 75      | đạt      |
        | TN     | 75,1    | đạt      |
        | DNB    | 94,9    | chưa đạt |
        | DNB    | 95      | đạt      |
        | DNB    | 95,1    | đạt      |
        | DBSCL  | 84,9    | chưa đạt |
        | DBSCL  | 85      | đạt      |
        | DBSCL  | 85,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.9 Nghĩa trang, cơ sở hỏa táng (nếu có) đáp ứng các quy định của pháp luật và theo quy hoạch

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nghĩa trang đáp ứng quy định của pháp luật và theo quy hoạch" là có
      Và số liệu "Xã có cơ sở hỏa táng" là có
      Và số liệu "Cơ sở hỏa táng đáp ứng quy định của pháp luật và theo quy hoạch" là có
      Khi đánh giá
      Thì chỉ tiêu "17.9" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.9" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập", "chưa rõ có áp dụng không"

  Quy tắc: 17.10 Tỷ lệ sử dụng hình thức hỏa táng (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sử dụng hình thức hỏa táng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.10" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 4,9     | chưa đạt |
        | TDMNPB | 5       | đạt      |
        | TDMNPB | 5,1     | đạt      |
        | DBSH   | 9,9     | chưa đạt |
        | DBSH   | 10      | đạt      |
        | DBSH   | 10,1    | đạt      |
        | BTB    | 4,9     | chưa đạt |
        | BTB    | 5       | đạt      |
        | BTB    | 5,1     | đạt      |
        | DHNTB  | 4,9     | chưa đạt |
        | DHNTB  | 5       | đạt      |
        | DHNTB  | 5,1     | đạt      |
        | TN     | 4,9     | chưa đạt |
        | TN     | 5       | đạt      |
        | TN     | 5,1     | đạt      |
        | DNB    | 9,9     | chưa đạt |
        | DNB    | 10      | đạt      |
        | DNB    | 10,1    | đạt      |
        | DBSCL  | 9,9     | chưa đạt |
        | DBSCL  | 10      | đạt      |
        | DBSCL  | 10,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.10 Tỷ lệ sử dụng hình thức hỏa táng (từ ngày 01/03/2024)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sử dụng hình thức hỏa táng" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.10" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 17.11 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (đến hết ngày 10/05/2022)

    Khung tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.11" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

      Dữ liệu:
        | vùng   |
        | TDMNPB |
        | DBSH   |
        | BTB    |
        | DHNTB  |
        | TN     |
        | DNB    |
        | DBSCL  |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.11" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 17.11 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.11" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 3,9     | chưa đạt       |
        | 4       | chưa đủ căn cứ |
        | 4,1     | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.11" chưa đủ căn cứ
      Và lý do là "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.11" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 17.12 Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải nhựa được thu gom, tái sử dụng, tái chế, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.12" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 49,9    | chưa đạt |
        | TDMNPB | 50      | đạt      |
        | TDMNPB | 50,1    | đạt      |
        | DBSH   | 89,9    | chưa đạt |
        | DBSH   | 90      | đạt      |
        | DBSH   | 90,1    | đạt      |
        | BTB    | 69,9    | chưa đạt |
        | BTB    | 70      | đạt      |
        | BTB    | 70,1    | đạt      |
        | DHNTB  | 69,9    | chưa đạt |
        | DHNTB  | 70      | đạt      |
        | DHNTB  | 70,1    | đạt      |
        | TN     | 49,9    | chưa đạt |
        | TN     | 50      | đạt      |
        | TN     | 50,1    | đạt      |
        | DNB    | 89,9    | chưa đạt |
        | DNB    | 90      | đạt      |
        | DNB    | 90,1    | đạt      |
        | DBSCL  | 69,9    | chưa đạt |
        | DBSCL  | 70      | đạt      |
        | DBSCL  | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.12" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
