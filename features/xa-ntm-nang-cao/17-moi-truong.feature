# language: vi
Tính năng: Tiêu chí 17. Môi trường (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

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

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt và không nguy hại được thu gom, xử lý" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.3" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 17.4 Tỷ lệ hộ gia đình thực hiện thu gom, xử lý nước thải sinh hoạt bằng biện pháp phù hợp, hiệu quả

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ thu gom, xử lý nước thải sinh hoạt bằng biện pháp phù hợp" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 17.5 Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ phân loại chất thải rắn tại nguồn" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.5" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

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

  Quy tắc: 17.7 Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được thu gom, tái sử dụng và tái chế thành nguyên liệu, nhiên liệu và sản phẩm thân thiện với môi trường

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được tái sử dụng, tái chế" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.7" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 17.8 Tỷ lệ cơ sở chăn nuôi bảo đảm các quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở chăn nuôi bảo đảm vệ sinh thú y, chăn nuôi, môi trường" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.8" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 17.9 Nghĩa trang, cơ sở hỏa táng (nếu có) đáp ứng các quy định của pháp luật và theo quy hoạch

    Khung tình huống: Có hay không: Nghĩa trang đáp ứng quy định của pháp luật và theo quy hoạch
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cơ sở hỏa táng" là có
      Và số liệu "Cơ sở hỏa táng đáp ứng quy định của pháp luật và theo quy hoạch" là có
      Và số liệu "Nghĩa trang đáp ứng quy định của pháp luật và theo quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.9" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Xã có cơ sở hỏa táng
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nghĩa trang đáp ứng quy định của pháp luật và theo quy hoạch" là có
      Và số liệu "Cơ sở hỏa táng đáp ứng quy định của pháp luật và theo quy hoạch" là không
      Và số liệu "Xã có cơ sở hỏa táng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.9" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Cơ sở hỏa táng đáp ứng quy định của pháp luật và theo quy hoạch
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nghĩa trang đáp ứng quy định của pháp luật và theo quy hoạch" là có
      Và số liệu "Xã có cơ sở hỏa táng" là có
      Và số liệu "Cơ sở hỏa táng đáp ứng quy định của pháp luật và theo quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.9" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.9" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 17.10 Tỷ lệ sử dụng hình thức hỏa táng (đến hết ngày 29/02/2024)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sử dụng hình thức hỏa táng" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.10" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

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

  Quy tắc: 17.11 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.11" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3,9     | chưa đạt |
        | 4       | đạt      |
        | 4,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.11" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.12 Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải nhựa được thu gom, tái sử dụng, tái chế, xử lý" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.12" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.12" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"
