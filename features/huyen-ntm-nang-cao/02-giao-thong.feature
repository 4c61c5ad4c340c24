# language: vi
Tính năng: Tiêu chí 2. Giao thông (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg, 932/QĐ-BGTVT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 2.1 Hệ thống giao thông trên địa bàn huyện đảm bảo kết nối liên xã, liên huyện, liên vùng, giữa các vùng nguyên liệu tập trung (đến hết ngày 17/07/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Giao thông kết nối liên xã, liên huyện, liên vùng, các vùng nguyên liệu tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.1 Hệ thống giao thông trên địa bàn huyện đảm bảo kết nối liên xã, liên huyện, liên vùng, giữa các vùng nguyên liệu tập trung (từ ngày 18/07/2022)

    Khung tình huống: Sát mức: Tỷ lệ xã, vùng có đường kết nối trung tâm hành chính, liên vùng, vùng nguyên liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ mặt đường huyện, đường xã kết nối được nhựa hóa hoặc bê tông xi măng hóa" là 100
      Và số liệu "Tỷ lệ đường huyện qua khu vực đô thị đáp ứng tiêu chuẩn đường đô thị" là 100
      Và số liệu "Tỷ lệ xã, vùng có đường kết nối trung tâm hành chính, liên vùng, vùng nguyên liệu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ mặt đường huyện, đường xã kết nối được nhựa hóa hoặc bê tông xi măng hóa
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ xã, vùng có đường kết nối trung tâm hành chính, liên vùng, vùng nguyên liệu" là 100
      Và số liệu "Tỷ lệ đường huyện qua khu vực đô thị đáp ứng tiêu chuẩn đường đô thị" là 100
      Và số liệu "Tỷ lệ mặt đường huyện, đường xã kết nối được nhựa hóa hoặc bê tông xi măng hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ đường huyện qua khu vực đô thị đáp ứng tiêu chuẩn đường đô thị
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ mặt đường huyện, đường xã kết nối được nhựa hóa hoặc bê tông xi măng hóa" là 100
      Và số liệu "Tỷ lệ xã, vùng có đường kết nối trung tâm hành chính, liên vùng, vùng nguyên liệu" là 100
      Và số liệu "Tỷ lệ đường huyện qua khu vực đô thị đáp ứng tiêu chuẩn đường đô thị" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 2.2 Tỷ lệ km đường huyện có các hạng mục cần thiết (an toàn giao thông) theo quy định và được trồng cây xanh

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện có hạng mục an toàn giao thông và được trồng cây xanh" là 100
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 2.3 Bến xe khách tại trung tâm huyện (nếu có theo quy hoạch) đạt tiêu chuẩn loại III trở lên (đến hết ngày 17/07/2022)

    Khung tình huống: Có hay không: Quy hoạch có bến xe khách tại trung tâm huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên" là có
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là không
      Khi đánh giá
      Thì chỉ tiêu "2.3" không áp dụng

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 17/07/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 2.3 Bến xe khách tại trung tâm huyện (nếu có theo quy hoạch) đạt tiêu chuẩn loại III trở lên (từ ngày 18/07/2022)

    Khung tình huống: Có hay không: Quy hoạch có bến xe khách tại trung tâm huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác" là có
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Bến xe khách tại trung tâm huyện đạt tiêu chuẩn loại III trở lên" là có
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là có
      Và số liệu "Bến xe khách tại trung tâm huyện đã được công bố đưa vào khai thác" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "2.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch có bến xe khách tại trung tâm huyện" là không
      Khi đánh giá
      Thì chỉ tiêu "2.3" không áp dụng

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "2.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"
