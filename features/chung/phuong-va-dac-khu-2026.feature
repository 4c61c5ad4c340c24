# language: vi
Tính năng: Phường và đặc khu xây dựng nông thôn mới 2026 - 2030 theo mức của xã nhóm 1

  Quyết định 51/2025/QĐ-TTg, Phụ lục III, điều kiện 3: phường và đặc khu đáp ứng từ 70% trở lên số nội
  dung yêu cầu đối với xã nhóm 1, trong đó có sáu nội dung được nêu. Phần nào chỉ hỏi xã nhóm 2 hay
  nhóm 3 thì không hỏi phường, đặc khu.

  Quy tắc: Bao nhiêu nội dung thì đủ

    # Nhóm 1 được hỏi 46 nội dung (3.7 không quy định); 70% là 32,2 nên 33 nội dung là đủ.
    Khung tình huống: 33 nội dung đạt là đủ, 32 thì chưa
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và số liệu trong tệp "phuong-33-noi-dung.yaml"
      Và một <đơn vị>
      Và chỉ tiêu "1.1" được "Ủy ban nhân dân tỉnh" kết luận <nội dung 1.1>
      Khi đánh giá
      Thì kết quả chung là <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | nội dung 1.1 | kết quả  |
        | phuong-ntm-2026  | phường  | đạt          | đạt      |
        | phuong-ntm-2026  | phường  | chưa đạt     | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | đạt          | đạt      |
        | dac-khu-ntm-2026 | đặc khu | chưa đạt     | chưa đạt |

    Khung tình huống: Thiếu một trong sáu nội dung được nêu thì nội dung khác không bù được
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và số liệu trong tệp "phuong-33-noi-dung.yaml"
      Và một <đơn vị>
      Và chỉ tiêu "<nội dung>" được "Ủy ban nhân dân tỉnh" kết luận chưa đạt
      Và chỉ tiêu "10.4" được "Ủy ban nhân dân tỉnh" kết luận đạt
      Khi đánh giá
      Thì kết quả chung là chưa đạt

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | nội dung |
        | phuong-ntm-2026  | phường  | 3.1      |
        | phuong-ntm-2026  | phường  | 3.4      |
        | phuong-ntm-2026  | phường  | 3.9      |
        | phuong-ntm-2026  | phường  | 6.1      |
        | phuong-ntm-2026  | phường  | 6.3      |
        | phuong-ntm-2026  | phường  | 6.7      |
        | dac-khu-ntm-2026 | đặc khu | 3.1      |
        | dac-khu-ntm-2026 | đặc khu | 3.4      |
        | dac-khu-ntm-2026 | đặc khu | 3.9      |
        | dac-khu-ntm-2026 | đặc khu | 6.1      |
        | dac-khu-ntm-2026 | đặc khu | 6.3      |
        | dac-khu-ntm-2026 | đặc khu | 6.7      |

    # Không có mô hình du lịch (3.5): văn bản không nói 70% của 46 hay của 45 nội dung, của 45 là 32.
    Khung tình huống: Không có mô hình du lịch thì 32 nội dung đạt là chưa rõ, 31 là chưa đủ
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và số liệu trong tệp "phuong-33-noi-dung.yaml"
      Và một <đơn vị>
      Và <đơn vị> không phải xét chỉ tiêu "3.5"
      Và chỉ tiêu "1.1" được "Ủy ban nhân dân tỉnh" kết luận chưa đạt
      Và chỉ tiêu "1.2" được "Ủy ban nhân dân tỉnh" kết luận <nội dung 1.2>
      Khi đánh giá
      Thì kết quả chung là <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | nội dung 1.2 | kết quả        |
        | phuong-ntm-2026  | phường  | đạt          | chưa đủ căn cứ |
        | phuong-ntm-2026  | phường  | chưa đạt     | chưa đạt       |
        | dac-khu-ntm-2026 | đặc khu | đạt          | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | chưa đạt     | chưa đạt       |

  Quy tắc: Phần chỉ hỏi nhóm khác thì không hỏi

    Khung tình huống: 2.1 không hỏi hạng mục đường xã của nhóm 2
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và các số liệu sau:
        | số liệu                                                                    | giá trị |
        | Hệ thống đường giao thông nông thôn đảm bảo kết nối, được bảo trì hằng năm | có      |
        | Tỷ lệ đường xã đạt chuẩn theo quy hoạch                                    | 100     |
        | Tỷ lệ km đường xã được trồng cây xanh dọc tuyến                            | 50      |
        | Tỷ lệ đường thôn, ngõ, xóm được cứng hóa                                   | 100     |
        | Đường xã đạt tiêu chuẩn đường đô thị, phù hợp với tốc độ đô thị hóa        | có      |
      Khi đánh giá
      Thì chỉ tiêu "2.1" đạt

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  |
        | phuong-ntm-2026  | phường  |
        | dac-khu-ntm-2026 | đặc khu |

    Khung tình huống: 2.2 không hỏi địa hình của nhóm 3, tưới tiết kiệm của nhóm 2
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và các số liệu sau:
        | số liệu                                                            | giá trị |
        | Công trình thủy lợi do xã quản lý được bảo trì hằng năm            | có      |
        | Tỷ lệ đất sản xuất nông nghiệp được tưới và tiêu nước chủ động     | <tỷ lệ> |
        | Tưới, tiêu áp dụng công nghệ tiên tiến, phù hợp nông nghiệp đô thị | có      |
      Khi đánh giá
      Thì chỉ tiêu "2.2" <kết quả>

      Dữ liệu: Không có đất sản xuất nông nghiệp thì văn bản không nói
        | bộ tiêu chí      | đơn vị  | tỷ lệ | kết quả        |
        | phuong-ntm-2026  | phường  | 90    | đạt            |
        | phuong-ntm-2026  | phường  | 0/0   | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | 90    | đạt            |
        | dac-khu-ntm-2026 | đặc khu | 0/0   | chưa đủ căn cứ |

    Khung tình huống: 3.7 tổ khuyến nông không quy định với nhóm 1
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu "Số tổ khuyến nông cộng đồng hoạt động hiệu quả" là <số tổ>
      Khi đánh giá
      Thì chỉ tiêu "3.7" không áp dụng

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | số tổ |
        | phuong-ntm-2026  | phường  | 0     |
        | phuong-ntm-2026  | phường  | 2     |
        | dac-khu-ntm-2026 | đặc khu | 0     |
        | dac-khu-ntm-2026 | đặc khu | 2     |

  Quy tắc: Không có gì để tính mà văn bản không nói "nếu có" thì chưa đủ căn cứ

    Khung tình huống: 0 trên 0
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu của chỉ tiêu "<nội dung>" là 0/0
      Khi đánh giá
      Thì chỉ tiêu "<nội dung>" chưa đủ căn cứ

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | nội dung | ghi chú                                |
        | phuong-ntm-2026  | phường  | 3.8      | không có hộ nông dân                   |
        | phuong-ntm-2026  | phường  | 8.2      | không có chất thải chăn nuôi, phụ phẩm |
        | phuong-ntm-2026  | phường  | 8.3      | không có cơ sở sản xuất, làng nghề     |
        | dac-khu-ntm-2026 | đặc khu | 3.8      | không có hộ nông dân                   |
        | dac-khu-ntm-2026 | đặc khu | 8.2      | không có chất thải chăn nuôi, phụ phẩm |
        | dac-khu-ntm-2026 | đặc khu | 8.3      | không có cơ sở sản xuất, làng nghề     |

  Quy tắc: Nội dung có nhiều phần để ngỏ

    # Tỉnh đã quy định phần còn lại (phương án giả định), nên từng phần để ngỏ mới thấy được.
    Khung tình huống: 8.5 cảnh quan và mô hình cải tạo
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu "Cảnh quan, không gian xanh - sạch - đẹp, an toàn" là <cảnh quan>
      Và số liệu "Có mô hình cải tạo, phục hồi cảnh quan, xử lý nước mặt ao hồ, kênh mương" là <mô hình>
      Khi đánh giá
      Và đặt mức phần "<phần tỉnh quy định>" của chỉ tiêu "8.5" là có từ ngày 01/07/2026
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | phần tỉnh quy định          | cảnh quan | mô hình | kết quả        |
        | phuong-ntm-2026  | phường  | landscape.restoration_model | có        | có      | chưa đủ căn cứ |
        | phuong-ntm-2026  | phường  | landscape.restoration_model | không     | có      | chưa đạt       |
        | phuong-ntm-2026  | phường  | landscape.green_clean_safe  | có        | có      | chưa đủ căn cứ |
        | phuong-ntm-2026  | phường  | landscape.green_clean_safe  | có        | không   | chưa đạt       |
        | dac-khu-ntm-2026 | đặc khu | landscape.restoration_model | có        | có      | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | landscape.restoration_model | không     | có      | chưa đạt       |
        | dac-khu-ntm-2026 | đặc khu | landscape.green_clean_safe  | có        | có      | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | landscape.green_clean_safe  | có        | không   | chưa đạt       |

    Khung tình huống: 10.2 an ninh, phong trào, lực lượng: một phần chưa đạt thì cả nội dung chưa đạt
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu "An ninh, trật tự được bảo đảm" là <an ninh>
      Và số liệu "Phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả" là <phong trào>
      Và số liệu "Lực lượng bảo vệ an ninh, trật tự ở cơ sở hiệu quả, đủ số lượng, chất lượng" là <lực lượng>
      Khi đánh giá
      Thì chỉ tiêu "10.2" <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | an ninh | phong trào | lực lượng | kết quả        |
        | phuong-ntm-2026  | phường  | có      | có         | có        | chưa đủ căn cứ |
        | phuong-ntm-2026  | phường  | không   | có         | có        | chưa đạt       |
        | phuong-ntm-2026  | phường  | có      | không      | có        | chưa đạt       |
        | phuong-ntm-2026  | phường  | có      | có         | không     | chưa đạt       |
        | dac-khu-ntm-2026 | đặc khu | có      | có         | có        | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | không   | có         | có        | chưa đạt       |
        | dac-khu-ntm-2026 | đặc khu | có      | không      | có        | chưa đạt       |
        | dac-khu-ntm-2026 | đặc khu | có      | có         | không     | chưa đạt       |

    Khung tình huống: 10.2 tỉnh đã quy định hai phần thì phần thứ ba vẫn để ngỏ
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và các số liệu sau:
        | số liệu                        | giá trị |
        | security.order_kept            | có      |
        | security.movement_effective    | có      |
        | security.local_force_effective | có      |
      Khi đánh giá
      Và đặt mức phần "<phần thứ nhất>" của chỉ tiêu "10.2" là có từ ngày 01/07/2026
      Và đặt mức phần "<phần thứ hai>" của chỉ tiêu "10.2" là có từ ngày 01/07/2026
      Thì chỉ tiêu "10.2" chưa đủ căn cứ

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | phần thứ nhất               | phần thứ hai                   |
        | phuong-ntm-2026  | phường  | security.order_kept         | security.movement_effective    |
        | phuong-ntm-2026  | phường  | security.order_kept         | security.local_force_effective |
        | phuong-ntm-2026  | phường  | security.movement_effective | security.local_force_effective |
        | dac-khu-ntm-2026 | đặc khu | security.order_kept         | security.movement_effective    |
        | dac-khu-ntm-2026 | đặc khu | security.order_kept         | security.local_force_effective |
        | dac-khu-ntm-2026 | đặc khu | security.movement_effective | security.local_force_effective |

    Khung tình huống: 6.6 phòng, chống xâm hại trẻ em; trẻ em có hoàn cảnh đặc biệt nếu có
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu "Có hoạt động phòng, chống xâm hại trẻ em" là <hoạt động>
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là <có trẻ em>
      Và số liệu "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp" là 94
      Khi đánh giá
      Thì chỉ tiêu "6.6" <tỉnh chưa quy định>
      Khi đặt mức phần "social.special_children_cared_share" của chỉ tiêu "6.6" là 95% từ ngày 01/07/2026
      Thì chỉ tiêu "6.6" <tỉnh quy định 95%>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | hoạt động | có trẻ em | tỉnh chưa quy định | tỉnh quy định 95% |
        | phuong-ntm-2026  | phường  | có        | có        | chưa đủ căn cứ     | chưa đạt          |
        | phuong-ntm-2026  | phường  | có        | không     | chưa đủ căn cứ     | chưa đủ căn cứ    |
        | phuong-ntm-2026  | phường  | không     | có        | chưa đạt           | chưa đạt          |
        | dac-khu-ntm-2026 | đặc khu | có        | có        | chưa đủ căn cứ     | chưa đạt          |
        | dac-khu-ntm-2026 | đặc khu | có        | không     | chưa đủ căn cứ     | chưa đủ căn cứ    |
        | dac-khu-ntm-2026 | đặc khu | không     | có        | chưa đạt           | chưa đạt          |

    # Mức nước sạch và nước thải do tỉnh quy định; ở đây là 80% và 60% (phương án giả định).
    Khung tình huống: 6.3 nước sạch, phải có từ công trình cấp nước tập trung
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu "water.regulation_households_share" là <tỷ lệ>
      Và số liệu "water.central_supply_used" là <tập trung>
      Khi đánh giá
      Và đặt mức phần "water.regulation_households_share" của chỉ tiêu "6.3" là 80% từ ngày 01/07/2026
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | tỷ lệ | tập trung | kết quả  |
        | phuong-ntm-2026  | phường  | 80    | có        | đạt      |
        | phuong-ntm-2026  | phường  | 79,9  | có        | chưa đạt |
        | phuong-ntm-2026  | phường  | 80    | không     | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 80    | có        | đạt      |
        | dac-khu-ntm-2026 | đặc khu | 79,9  | có        | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 80    | không     | chưa đạt |

    Khung tình huống: 8.4 nước thải, phải có ít nhất một công trình xử lý
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và số liệu "waste_water.plan_carried_out" là có
      Và số liệu "waste_water.treated_share" là <tỷ lệ>
      Và số liệu "waste_water.works" là <công trình>
      Khi đánh giá
      Và đặt mức phần "waste_water.plan_carried_out" của chỉ tiêu "8.4" là có từ ngày 01/07/2026
      Và đặt mức phần "waste_water.treated_share" của chỉ tiêu "8.4" là 60% từ ngày 01/07/2026
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | tỷ lệ | công trình | kết quả  |
        | phuong-ntm-2026  | phường  | 60    | 1          | đạt      |
        | phuong-ntm-2026  | phường  | 59,9  | 1          | chưa đạt |
        | phuong-ntm-2026  | phường  | 60    | 0          | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 60    | 1          | đạt      |
        | dac-khu-ntm-2026 | đặc khu | 59,9  | 1          | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 60    | 0          | chưa đạt |

  Quy tắc: 3.6 theo Thông tư 52/2026/TT-BTC, từ ngày 27/6/2026

    # Quy mô thành viên do tỉnh quy định; ở đây là 40 (phương án giả định).
    Khung tình huống: Thành viên tăng hai năm liền
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một <đơn vị>
      Và các số liệu sau:
        | số liệu                                  | giá trị    |
        | cooperative.lawful                       | có         |
        | cooperative.profit_year_before           | có         |
        | cooperative.profit_two_years_before      | có         |
        | cooperative.services_to_members          | có         |
        | cooperative.members                      | 40         |
        | cooperative.growth_year_before           | <năm 1, %> |
        | cooperative.growth_two_years_before      | <năm 2, %> |
        | cooperative.new_members_year_before      | <năm 1>    |
        | cooperative.new_members_two_years_before | <năm 2>    |
      Khi đánh giá
      Và đặt mức phần "cooperative.members" của chỉ tiêu "3.6" là 40 từ ngày 01/07/2026
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu: Hai năm theo cùng một cách tính
        | bộ tiêu chí      | đơn vị  | năm 1, % | năm 2, % | năm 1 | năm 2 | kết quả  |
        | phuong-ntm-2026  | phường  | 5        | 5        | 0     | 0     | đạt      |
        | phuong-ntm-2026  | phường  | 4,9      | 5        | 0     | 0     | chưa đạt |
        | phuong-ntm-2026  | phường  | 5        | 4,9      | 0     | 0     | chưa đạt |
        | phuong-ntm-2026  | phường  | 0        | 0        | 10    | 10    | đạt      |
        | phuong-ntm-2026  | phường  | 0        | 0        | 9     | 10    | chưa đạt |
        | phuong-ntm-2026  | phường  | 0        | 0        | 10    | 9     | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 5        | 5        | 0     | 0     | đạt      |
        | dac-khu-ntm-2026 | đặc khu | 4,9      | 5        | 0     | 0     | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 5        | 4,9      | 0     | 0     | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 0        | 0        | 10    | 10    | đạt      |
        | dac-khu-ntm-2026 | đặc khu | 0        | 0        | 9     | 10    | chưa đạt |
        | dac-khu-ntm-2026 | đặc khu | 0        | 0        | 10    | 9     | chưa đạt |

      Dữ liệu: Mỗi năm một cách tính thì thông tư không nói
        | bộ tiêu chí      | đơn vị  | năm 1, % | năm 2, % | năm 1 | năm 2 | kết quả        |
        | phuong-ntm-2026  | phường  | 5        | 0        | 0     | 10    | chưa đủ căn cứ |
        | phuong-ntm-2026  | phường  | 0        | 5        | 10    | 0     | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | 5        | 0        | 0     | 10    | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | 0        | 5        | 10    | 0     | chưa đủ căn cứ |

    Khung tình huống: Trước ngày 27/6/2026 tốc độ tăng thu nhập chưa có mức
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
      Và một <đơn vị>
      Và số liệu "Tốc độ tăng thu nhập bình quân đầu người một năm" là 9,5
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  | ngày       | kết quả        |
        | phuong-ntm-2026  | phường  | 26/06/2026 | chưa đủ căn cứ |
        | phuong-ntm-2026  | phường  | 27/06/2026 | đạt            |
        | dac-khu-ntm-2026 | đặc khu | 26/06/2026 | chưa đủ căn cứ |
        | dac-khu-ntm-2026 | đặc khu | 27/06/2026 | đạt            |

  Quy tắc: Phường nào, và không có danh hiệu

    Khung tình huống: Chỉ phường hình thành từ xã và có đất nông nghiệp từ 70%
      Cho bộ tiêu chí "phuong-ntm-2026" ngày 31/12/2026
      Và một phường
      Và số liệu "Phường hình thành từ việc sắp xếp với đơn vị hành chính xã" là <từ xã>
      Và số liệu "Tỷ lệ đất nông nghiệp của phường tại ngày 01/7/2025" là <đất nông nghiệp>
      Khi đánh giá
      Thì điều kiện trước "merged" <kết quả từ xã>
      Và điều kiện trước "farm-land" <kết quả đất>

      Dữ liệu:
        | từ xã | đất nông nghiệp | kết quả từ xã | kết quả đất |
        | có    | 70              | đạt           | đạt         |
        | có    | 69,9            | đạt           | chưa đạt    |
        | không | 70              | chưa đạt      | đạt         |

    Khung tình huống: Không có danh hiệu, chỉ được tính vào điều kiện 3 của tỉnh
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và số liệu trong tệp "phuong-33-noi-dung.yaml"
      Và một <đơn vị>
      Khi đánh giá
      Thì điều kiện "no-title" chưa đủ căn cứ
      Và kết quả xét công nhận là chưa đủ căn cứ

      Dữ liệu:
        | bộ tiêu chí      | đơn vị  |
        | phuong-ntm-2026  | phường  |
        | dac-khu-ntm-2026 | đặc khu |
