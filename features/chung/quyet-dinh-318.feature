# language: vi
Tính năng: Quyết định 318/QĐ-TTg theo đúng chữ của văn bản

  Mức của hai bộ tiêu chí xã giai đoạn 2021 - 2025 lấy từ bản sao của quyết định. Tỉnh được quy định chặt
  hơn ở mọi chỉ tiêu, không được thấp hơn (Điều 2 khoản 3 điểm a). Vì vậy, đạt mức của trung ương là đạt,
  nhưng còn tạm thời khi quy định của tỉnh chưa có trong bộ quy tắc.

  Quy tắc: Mức theo chữ của văn bản

    Khung tình huống: 17.1 của xã khu vực III: hai điều kiện trong một ô
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2023
      Và một xã thuộc vùng "TDMNPB"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "environment.clean_water_share" là 20
      Và số liệu "environment.centralised_water_share" là <tập trung>
      Khi đánh giá
      Và đánh giá lại theo luật ngày 01/03/2024
      Thì chỉ tiêu "17.1" chuyển từ <trước> sang chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"
      Và căn cứ là "211/QĐ-TTg"

      Dữ liệu: Từ 01/3/2024 mức của Quyết định 211 chưa biết
        | tập trung | trước    |
        | 10        | đạt      |
        | 9,9       | chưa đạt |

    Tình huống: 17.1 của xã khu vực III, phần cấp nước tập trung thiếu một chút
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2023
      Và một xã thuộc vùng "TDMNPB"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "environment.clean_water_share" là 20
      Và số liệu "environment.centralised_water_share" là 9,9
      Khi đánh giá
      Thì chỉ tiêu "17.1" chưa đạt
      Và giải thích nêu "còn thiếu 0,1 điểm phần trăm"

    Tình huống: 2.1 là 100% ở mọi vùng, không để tỉnh quy định
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu "road.commune_paved_share" là 99,9
      Khi đánh giá
      Thì chỉ tiêu "2.1" chưa đạt
      Và giải thích nêu "từ 100% trở lên"
      Và giải thích nêu "còn thiếu 0,1 điểm phần trăm"

    Tình huống: 12.1 áp dụng cho cả nam và nữ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu của chỉ tiêu "12.1" là nam 72; nữ 69
      Khi đánh giá
      Thì chỉ tiêu "12.1" chưa đạt
      Và mức là 70%
      Và khoảng thiếu là 1 điểm phần trăm

  Quy tắc: Tỉnh có thể quy định chặt hơn

    Khung tình huống: Đạt mức của trung ương, quy định của tỉnh chưa có trong bộ quy tắc
      Cho bộ tiêu chí "<bộ>" ngày 31/12/2024
      Và một xã thuộc tỉnh "<tỉnh>"
      Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "<chỉ tiêu>" đạt
      Và kết quả là tạm thời
      Và giải thích nêu "tỉnh có thể quy định chặt hơn"

      Dữ liệu: Lạng Sơn có tệp nhưng chưa đọc được quyết định; Cao Bằng chưa có tệp
        | bộ              | tỉnh     | chỉ tiêu | số liệu        |
        | xa-ntm          | Lạng Sơn | 15.1     | nam 90; nữ 90  |
        | xa-ntm          | Cao Bằng | 15.1     | nam 90; nữ 90  |
        | xa-ntm          | Cao Bằng | 1.2      | có             |
        | xa-ntm          | Cao Bằng | 15.3     | 23             |
        | xa-ntm-nang-cao | Cao Bằng | 14.1     | nam 99; nữ 99  |

    Khung tình huống: Không còn mức nào chặt hơn, hoặc đã chưa đạt, thì không phải tạm thời
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "<chỉ tiêu>" <kết quả>
      Và kết quả không phải tạm thời

      Dữ liệu: Tỉnh không được quy định thấp hơn
        | chỉ tiêu | số liệu         | kết quả  |
        | 18.3     | 100             | đạt      |
        | 9.1      | 0               | đạt      |
        | 15.1     | nam 89,9; nữ 95 | chưa đạt |

    Khung tình huống: Không còn mức nào chặt hơn, nhưng còn hướng dẫn chưa ai đọc thì vẫn tạm thời
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "<chỉ tiêu>" đạt
      Và kết quả là tạm thời
      Và giải thích nêu "<hướng dẫn>"

      Dữ liệu: Bộ Y tế; Bộ Văn hóa, Thể thao và Du lịch
        | chỉ tiêu | số liệu         | hướng dẫn       |
        | 15.1     | nam 100; nữ 100 | 2373/QĐ-BYT     |
        | 6.3      | 8/8             | 1064/HD-BVHTTDL |

    Tình huống: Mức của tỉnh đã có thì mức ấy quyết định
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Quảng Bình"
      Và số liệu của chỉ tiêu "9.2" là 85
      Khi đánh giá
      Thì chỉ tiêu "9.2" đạt
      Và mức là 85%
      Và kết quả không phải tạm thời

    Tình huống: Đạt mức của trung ương mà chưa đạt mức chặt hơn của tỉnh
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu của chỉ tiêu "15.1" là nam 94; nữ 94
      Khi áp dụng phương án sau:
        """
        reform: tinh-chat-hon
        name: {vi: Tỉnh quy định chặt hơn, en: The province asks more}
        province: lang-son
        in_force: {from: 2024-01-01}
        changes:
        - standard: xa-ntm
          set: [{code: "15.1", at_least: 95}]
        """
      Thì chỉ tiêu "15.1" chuyển từ đạt sang chưa đạt

    Tình huống: Mức của tỉnh thấp hơn mức của trung ương thì không được áp dụng, và được nói ra
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc tỉnh "Bình Phước"
      Và xã thuộc loại khu vực "dbkk"
      Và số liệu "road.village_hardened_share" là 85
      Và số liệu "road.village_technical_class_met" là có
      Khi đánh giá
      Thì chỉ tiêu "2.2" chưa đạt
      Và giải thích nêu "mức của tỉnh là 80, thấp hơn mức quốc gia, nên mức quốc gia được áp dụng"

  Quy tắc: Hướng dẫn của bộ có hiệu lực từ ngày của nó

    Khung tình huống: Trước ngày ấy chỉ có quyết định
      Cho bộ tiêu chí "xa-ntm" ngày <trước>
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "<số liệu>" là <giá trị>
      Khi đánh giá
      Và đánh giá lại theo luật ngày <ngày đầu>
      Thì chỉ tiêu "<chỉ tiêu>" chuyển từ <kết quả trước> sang <kết quả>

      Dữ liệu: 1298, 1680, 1491, 1127, 932, 04/HD-BCA
        | trước      | ngày đầu   | chỉ tiêu | số liệu                            | giá trị  | kết quả trước  | kết quả  |
        | 25/04/2022 | 26/04/2022 | 11       | poverty.multidimensional_share     | 13       | chưa đủ căn cứ | đạt      |
        | 10/05/2022 | 11/05/2022 | 17.4     | environment.green_space_per_person | 1,9      | chưa đủ căn cứ | chưa đạt |
        | 05/06/2022 | 06/06/2022 | 14.1     | education.literacy_grade           | mức độ 1 | chưa đủ căn cứ | chưa đạt |
        | 21/06/2022 | 22/06/2022 | 8.1      | information.postal_opening_hours   | 3        | chưa đủ căn cứ | chưa đạt |
        | 17/07/2022 | 18/07/2022 | 2.1      | road.commune_technical_class_met   | không    | chưa đủ căn cứ | chưa đạt |
        | 17/03/2024 | 18/03/2024 | 19.2     | security.ministry_contents_met     | không    | chưa đủ căn cứ | chưa đạt |

    Khung tình huống: Trước ngày ấy chỉ có quyết định (nâng cao)
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày <trước>
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "<số liệu>" là <giá trị>
      Khi đánh giá
      Và đánh giá lại theo luật ngày <ngày đầu>
      Thì chỉ tiêu "<chỉ tiêu>" chuyển từ chưa đủ căn cứ sang <kết quả>

      Dữ liệu: 1298, 1680, 1127
        | trước      | ngày đầu   | chỉ tiêu | số liệu                            | giá trị | kết quả  |
        | 25/04/2022 | 26/04/2022 | 11       | poverty.multidimensional_share     | 0       | đạt      |
        | 10/05/2022 | 11/05/2022 | 13.6     | production.raw_material_area_coded | không   | chưa đạt |
        | 21/06/2022 | 22/06/2022 | 8.2      | information.smartphone_share       | 0       | chưa đạt |

    Tình huống: 1214: xã không có chợ và chưa cần thì không xét tiêu chí 7 (nâng cao)
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và số liệu "trade.market_exists" là không
      Và số liệu "trade.market_needed" là không
      Khi đánh giá
      Và đánh giá lại theo luật ngày 22/06/2022
      Thì chỉ tiêu "7" chuyển từ chưa đủ căn cứ sang không áp dụng

    Tình huống: 1214: xã không có hạ tầng thương mại và chưa cần thì không xét tiêu chí 7
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và số liệu "trade.infrastructure_exists" là không
      Và số liệu "trade.infrastructure_needed" là không
      Khi đánh giá
      Và đánh giá lại theo luật ngày 22/06/2022
      Thì chỉ tiêu "7" chuyển từ chưa đủ căn cứ sang không áp dụng

    Khung tình huống: 3.1: một phần đã hết mức thì phần kia vẫn chờ mức của tỉnh
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "irrigation.aquaculture_or_salt_land" là <thủy sản>
      Và số liệu "irrigation.aquaculture_supplied_share" là 79,9
      Và số liệu "irrigation.irrigated_share" là <tưới>
      Và số liệu "irrigation.drained_share" là <tiêu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu: Không ai đòi được hơn 100%
        | thủy sản | tưới | tiêu | kết quả        |
        | không    | 80   | 100  | chưa đủ căn cứ |
        | không    | 100  | 80   | chưa đủ căn cứ |
        | không    | 100  | 100  | đạt            |
        | có       | 80   | 100  | chưa đủ căn cứ |
        | có       | 100  | 80   | chưa đủ căn cứ |
        | có       | 100  | 100  | đạt            |

    Khung tình huống: 8.3: hai phần ba số thôn có loa
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và số liệu "information.radio_station" là có
      Và số liệu "information.loudspeaker_village_share" là <tỷ lệ>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu: Bộ quy tắc ghi mức này với sáu chữ số
        | tỷ lệ       | kết quả  |
        | 4/6         | đạt      |
        | 66,666666   | đạt      |
        | 66,66666595 | chưa đạt |
        | 3/5         | chưa đạt |
