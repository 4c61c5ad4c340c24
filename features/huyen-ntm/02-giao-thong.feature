# language: vi
Tính năng: Tiêu chí 2. Giao thông (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 932/QĐ-BGTVT, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng
  mức và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 2.1 Hệ thống giao thông trên địa bàn huyện đảm bảo kết nối tới các xã và được bảo trì hàng năm (đến hết ngày 17/07/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Giao thông huyện kết nối tới các xã và được bảo trì hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.1 Hệ thống giao thông trên địa bàn huyện đảm bảo kết nối tới các xã và được bảo trì hàng năm (từ ngày 18/07/2022)

    Khung tình huống: Sát mức: Tỷ lệ xã có đường ô tô nối với đường huyện, trung tâm hành chính, đi lại quanh năm
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường huyện được bảo trì hàng năm" là 100
      Và số liệu "Tỷ lệ mặt đường huyện được nhựa hóa hoặc bê tông xi măng hóa" là 100
      Và số liệu "Tỷ lệ xã có đường ô tô nối với đường huyện, trung tâm hành chính, đi lại quanh năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ mặt đường huyện được nhựa hóa hoặc bê tông xi măng hóa
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ xã có đường ô tô nối với đường huyện, trung tâm hành chính, đi lại quanh năm" là 100
      Và số liệu "Tỷ lệ đường huyện được bảo trì hàng năm" là 100
      Và số liệu "Tỷ lệ mặt đường huyện được nhựa hóa hoặc bê tông xi măng hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đường huyện được bảo trì hàng năm
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ xã có đường ô tô nối với đường huyện, trung tâm hành chính, đi lại quanh năm" là 100
      Và số liệu "Tỷ lệ mặt đường huyện được nhựa hóa hoặc bê tông xi măng hóa" là 100
      Và số liệu "Tỷ lệ đường huyện được bảo trì hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.2 Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch (đến hết ngày 17/07/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 2.2 Tỷ lệ km đường huyện đạt chuẩn theo quy hoạch (từ ngày 18/07/2022)

    Khung tình huống: Sát mức: Tỷ lệ đường huyện được xây dựng, nâng cấp với cấp đường theo quy hoạch
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường huyện có cầu, cống kiên cố, phù hợp với cấp đường quy hoạch" là 100
      Và số liệu "Tỷ lệ đường huyện đạt cấp kỹ thuật theo TCVN 4054:2005" là 100
      Và số liệu "Tỷ lệ đường huyện được xây dựng, nâng cấp với cấp đường theo quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đường huyện đạt cấp kỹ thuật theo TCVN 4054:2005
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường huyện được xây dựng, nâng cấp với cấp đường theo quy hoạch" là 100
      Và số liệu "Tỷ lệ đường huyện có cầu, cống kiên cố, phù hợp với cấp đường quy hoạch" là 100
      Và số liệu "Tỷ lệ đường huyện đạt cấp kỹ thuật theo TCVN 4054:2005" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đường huyện có cầu, cống kiên cố, phù hợp với cấp đường quy hoạch
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ đường huyện được xây dựng, nâng cấp với cấp đường theo quy hoạch" là 100
      Và số liệu "Tỷ lệ đường huyện đạt cấp kỹ thuật theo TCVN 4054:2005" là 100
      Và số liệu "Tỷ lệ đường huyện có cầu, cống kiên cố, phù hợp với cấp đường quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.3 Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.3 Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện được trồng cây xanh dọc tuyến đường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.4 Bến xe khách tại trung tâm huyện (nếu có theo quy hoạch) đạt tiêu chuẩn loại IV trở lên (đến hết ngày 17/07/2022)

    Khung tình huống: Có hay không: Quy hoạch có bến xe khách tại trung tâm huyện
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên" là có
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là không
      Khi đánh giá
      Thì chỉ tiêu "2.4" không áp dụng

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 2.4 Bến xe khách tại trung tâm huyện (nếu có theo quy hoạch) đạt tiêu chuẩn loại IV trở lên (từ ngày 18/07/2022)

    Khung tình huống: Có hay không: Quy hoạch có bến xe khách tại trung tâm huyện
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác" là có
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại IV trở lên" là có
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là không
      Khi đánh giá
      Thì chỉ tiêu "2.4" không áp dụng

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"
