# language: vi
Tính năng: Tiêu chí 7. Môi trường (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 7.1 Tỷ lệ chất thải rắn sinh hoạt và chất thải rắn không nguy hại trên địa bàn huyện được thu gom, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt và không nguy hại của huyện được thu gom, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 94,9    | chưa đạt |
        | 95      | đạt      |
        | 95,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.2 Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện phân loại chất thải rắn tại nguồn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.3 Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được thu gom, tái sử dụng và tái chế thành nguyên liệu, nhiên liệu và các sản phẩm thân thiện với môi trường (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp của huyện được tái sử dụng, tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.3 Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp được thu gom, tái sử dụng và tái chế thành nguyên liệu, nhiên liệu và các sản phẩm thân thiện với môi trường (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp của huyện được tái sử dụng, tái chế
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, trang trại của huyện áp dụng tái sử dụng, tái chế chất thải hữu cơ" là 80
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp của huyện được tái sử dụng, tái chế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hộ, trang trại của huyện áp dụng tái sử dụng, tái chế chất thải hữu cơ
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải hữu cơ, phụ phẩm nông nghiệp của huyện được tái sử dụng, tái chế" là 80
      Và số liệu "Tỷ lệ hộ, trang trại của huyện áp dụng tái sử dụng, tái chế chất thải hữu cơ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.4 Tỷ lệ nước thải sinh hoạt trên địa bàn toàn huyện được thu gom, xử lý bằng các biện pháp, công trình phù hợp

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ nước thải sinh hoạt toàn huyện được thu gom, xử lý phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.5 Tỷ lệ khu công nghiệp, cụm công nghiệp, làng nghề thực hiện phân loại, thu gom, xử lý chất thải rắn, nước thải, khí thải theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ khu, cụm công nghiệp, làng nghề phân loại, thu gom, xử lý chất thải" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.6 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh công cộng tại điểm dân cư nông thôn của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3,9     | chưa đạt |
        | 4       | đạt      |
        | 4,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.6 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh công cộng tại điểm dân cư nông thôn của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3,9     | chưa đạt |
        | 4       | đạt      |
        | 4,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.7 Không có làng nghề ô nhiễm môi trường trên địa bàn huyện

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Không có làng nghề ô nhiễm môi trường trên địa bàn huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 7.8 Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải nhựa của huyện được thu gom, tái sử dụng, tái chế, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 84,9    | chưa đạt |
        | 85      | đạt      |
        | 85,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
