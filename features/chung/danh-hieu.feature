# language: vi
Tính năng: Danh hiệu xã sau khi được công nhận: duy trì, thuộc diện xét thu hồi

  Quyết định 18/2022/QĐ-TTg, Điều 4 khoản 4: thuộc diện xét thu hồi khi từ 50% số tiêu chí trở lên không
  còn đạt, hoặc từ 30% trong đó có một tiêu chí được nêu. Của 19 tiêu chí, 30% là từ 6, 50% là từ 10.

  Quy tắc: Số tiêu chí không còn đạt

    Khung tình huống: Đánh giá hằng năm
      Cho luật ngày 31/12/2025
      Và số liệu trong tệp "xa-dat-19-tieu-chi.yaml"
      Và xã được công nhận danh hiệu "<danh hiệu>" theo "quyết định công nhận" ngày 01/06/2022
      Và tiêu chí <không còn đạt> được "Ủy ban nhân dân tỉnh" kết luận chưa đạt
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "<tình trạng>"

      Dữ liệu: Nông thôn mới: thu nhập (10), môi trường (17), quốc phòng và an ninh (19) được nêu
        | danh hiệu | không còn đạt                                     | tình trạng                |
        | xa-ntm    | "1"                                               | có tiêu chí không còn đạt |
        | xa-ntm    | "1", "2", "3", "4", "10"                          | có tiêu chí không còn đạt |
        | xa-ntm    | "1", "2", "3", "4", "5", "10"                     | thuộc diện xét thu hồi    |
        | xa-ntm    | "1", "2", "3", "4", "5", "17"                     | thuộc diện xét thu hồi    |
        | xa-ntm    | "1", "2", "3", "4", "5", "19"                     | thuộc diện xét thu hồi    |
        | xa-ntm    | "1", "2", "3", "4", "5", "18"                     | có tiêu chí không còn đạt |
        | xa-ntm    | "1", "2", "3", "4", "5", "6", "7", "8", "9"       | có tiêu chí không còn đạt |
        | xa-ntm    | "1", "2", "3", "4", "5", "6", "7", "8", "9", "11" | thuộc diện xét thu hồi    |

      Dữ liệu: Nâng cao: thêm chất lượng môi trường sống (18)
        | danh hiệu       | không còn đạt                                     | tình trạng                |
        | xa-ntm-nang-cao | "1"                                               | có tiêu chí không còn đạt |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "10"                          | có tiêu chí không còn đạt |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "10"                     | thuộc diện xét thu hồi    |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "17"                     | thuộc diện xét thu hồi    |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "18"                     | thuộc diện xét thu hồi    |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "19"                     | thuộc diện xét thu hồi    |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "6"                      | có tiêu chí không còn đạt |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "6", "7", "8", "9"       | có tiêu chí không còn đạt |
        | xa-ntm-nang-cao | "1", "2", "3", "4", "5", "6", "7", "8", "9", "11" | thuộc diện xét thu hồi    |

      Dữ liệu: Kiểu mẫu: theo bộ nâng cao
        | danh hiệu       | không còn đạt                                     | tình trạng                |
        | xa-ntm-kieu-mau | "1"                                               | có tiêu chí không còn đạt |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "10"                          | có tiêu chí không còn đạt |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "10"                     | thuộc diện xét thu hồi    |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "17"                     | thuộc diện xét thu hồi    |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "18"                     | thuộc diện xét thu hồi    |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "19"                     | thuộc diện xét thu hồi    |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "6"                      | có tiêu chí không còn đạt |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "6", "7", "8", "9"       | có tiêu chí không còn đạt |
        | xa-ntm-kieu-mau | "1", "2", "3", "4", "5", "6", "7", "8", "9", "11" | thuộc diện xét thu hồi    |

    # Không có chợ và không có nhu cầu thì tiêu chí 7 không áp dụng: 9 trên 18 là đúng 50%.
    Khung tình huống: Tiêu chí không áp dụng thì không tính
      Cho luật ngày 31/12/2025
      Và xã được công nhận danh hiệu "<danh hiệu>" theo "quyết định công nhận" ngày 01/06/2022
      Và các số liệu sau:
        | số liệu                                                      | giá trị |
        | Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác | không   |
        | Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn      | không   |
        | Xã có chợ nông thôn                                          | không   |
        | Nhu cầu thực tế cần đầu tư chợ nông thôn                     | không   |
      Và tiêu chí "1", "2", "3", "4", "5", "6", "8", "9" được "Ủy ban nhân dân tỉnh" kết luận chưa đạt
      Và tiêu chí "10", "12", "13", "14", "15", "16", "17", "18", "19" được "Ủy ban nhân dân tỉnh" kết luận đạt
      Và tiêu chí "11" được "Ủy ban nhân dân tỉnh" kết luận <tiêu chí 11>
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "<tình trạng>"

      Dữ liệu:
        | danh hiệu       | tiêu chí 11 | tình trạng                |
        | xa-ntm          | chưa đạt    | thuộc diện xét thu hồi    |
        | xa-ntm          | đạt         | có tiêu chí không còn đạt |
        | xa-ntm-nang-cao | chưa đạt    | thuộc diện xét thu hồi    |
        | xa-ntm-nang-cao | đạt         | có tiêu chí không còn đạt |
        | xa-ntm-kieu-mau | chưa đạt    | thuộc diện xét thu hồi    |
        | xa-ntm-kieu-mau | đạt         | có tiêu chí không còn đạt |

    Khung tình huống: Đạt cả 19 tiêu chí thì duy trì, không đạt tiêu chí nào thì thuộc diện xét thu hồi
      Cho luật ngày 31/12/2025
      Và xã được công nhận danh hiệu "<danh hiệu>" theo "quyết định công nhận" ngày 01/06/2022
      Và tiêu chí "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19" được "Ủy ban nhân dân tỉnh" kết luận <kết luận>
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "<tình trạng>"

      Dữ liệu:
        | danh hiệu       | kết luận | tình trạng             |
        | xa-ntm          | đạt      | duy trì                |
        | xa-ntm          | chưa đạt | thuộc diện xét thu hồi |
        | xa-ntm-nang-cao | đạt      | duy trì                |
        | xa-ntm-nang-cao | chưa đạt | thuộc diện xét thu hồi |
        | xa-ntm-kieu-mau | đạt      | duy trì                |
        | xa-ntm-kieu-mau | chưa đạt | thuộc diện xét thu hồi |

    Khung tình huống: Chưa được công nhận thì không có gì để thu hồi
      Cho luật ngày 31/12/2025
      Và xã chưa được công nhận danh hiệu "<danh hiệu>"
      Và tiêu chí "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19" được "Ủy ban nhân dân tỉnh" kết luận chưa đạt
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "chưa được công nhận"

      Dữ liệu:
        | danh hiệu       |
        | xa-ntm          |
        | xa-ntm-nang-cao |
        | xa-ntm-kieu-mau |

    Tình huống: Chưa có kết luận nào thì chưa biết danh hiệu ra sao
      Cho luật ngày 31/12/2025
      Và xã được công nhận danh hiệu "xa-ntm" theo "quyết định công nhận" ngày 01/06/2022
      Khi xét danh hiệu "Danh hiệu xã đạt chuẩn nông thôn mới"
      Thì danh hiệu là "thuộc diện xét thu hồi", "có tiêu chí không còn đạt", "duy trì"

  Quy tắc: Thị xã, thành phố và tỉnh theo số đơn vị bị thu hồi, từ 30%

    Khung tình huống: Đơn vị bị thu hồi
      Cho luật ngày 31/12/2025
      Và một <đơn vị>
      Và <đơn vị> được công nhận danh hiệu "<danh hiệu>" theo "quyết định công nhận" ngày 01/06/2022
      Và số liệu "communes.revoked_share" là <xã>
      Và số liệu "district_units.revoked_share" là <huyện>
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "<tình trạng>"

      Dữ liệu: Thị xã, thành phố: chỉ xã; tỉnh: cả xã và huyện
        | danh hiệu                   | đơn vị | xã   | huyện | tình trạng             |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 29,9 | 100   | duy trì                |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 30   | 0     | thuộc diện xét thu hồi |
        | tinh-hoan-thanh             | tỉnh   | 30   | 30    | thuộc diện xét thu hồi |
        | tinh-hoan-thanh             | tỉnh   | 29,9 | 30    | duy trì                |
        | tinh-hoan-thanh             | tỉnh   | 30   | 29,9  | duy trì                |

    Khung tình huống: Chưa được công nhận
      Cho luật ngày 31/12/2025
      Và một <đơn vị>
      Và <đơn vị> chưa được công nhận danh hiệu "<danh hiệu>"
      Và số liệu "communes.revoked_share" là 30
      Và số liệu "district_units.revoked_share" là 30
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "chưa được công nhận"

      Dữ liệu:
        | danh hiệu                   | đơn vị |
        | thi-xa-thanh-pho-hoan-thanh | thị xã |
        | tinh-hoan-thanh             | tỉnh   |

  Quy tắc: Khi nào được xét thu hồi

    # Điều 21: công nhận trước năm 2021 thì sau 02/8/2024, từ năm 2021 thì sau 02/02/2025. Điều 22: không
    # xét nơi chưa khắc phục xong thiên tai, dịch bệnh nặng.
    Khung tình huống: Ngày công nhận quyết định từ ngày nào
      Cho luật ngày <ngày xét>
      Và một <đơn vị>
      Và <đơn vị> được công nhận danh hiệu "<danh hiệu>" theo "quyết định công nhận" ngày <công nhận>
      Và số liệu "title.revocation_stopped" là <thiên tai, dịch bệnh>
      Khi xét danh hiệu "<danh hiệu>"
      Thì việc thu hồi <được xét không> cho đến hết ngày <hết ngày>

      Dữ liệu:
        | danh hiệu                   | đơn vị | công nhận  | thiên tai, dịch bệnh | ngày xét   | được xét không | hết ngày   |
        | xa-ntm                      | xã     | 31/12/2020 | không                | 02/08/2024 | chưa được xét  | 02/08/2024 |
        | xa-ntm                      | xã     | 31/12/2020 | không                | 03/08/2024 | được xét       | 02/08/2024 |
        | xa-ntm                      | xã     | 01/01/2021 | không                | 02/02/2025 | chưa được xét  | 02/02/2025 |
        | xa-ntm                      | xã     | 01/01/2021 | không                | 03/02/2025 | được xét       | 02/02/2025 |
        | xa-ntm                      | xã     | 01/01/2021 | có                   | 03/02/2025 | chưa được xét  | 02/02/2025 |
        | xa-ntm-nang-cao             | xã     | 31/12/2020 | không                | 02/08/2024 | chưa được xét  | 02/08/2024 |
        | xa-ntm-nang-cao             | xã     | 31/12/2020 | không                | 03/08/2024 | được xét       | 02/08/2024 |
        | xa-ntm-nang-cao             | xã     | 01/01/2021 | không                | 02/02/2025 | chưa được xét  | 02/02/2025 |
        | xa-ntm-nang-cao             | xã     | 01/01/2021 | không                | 03/02/2025 | được xét       | 02/02/2025 |
        | xa-ntm-nang-cao             | xã     | 01/01/2021 | có                   | 03/02/2025 | chưa được xét  | 02/02/2025 |
        | xa-ntm-kieu-mau             | xã     | 31/12/2020 | không                | 02/08/2024 | chưa được xét  | 02/08/2024 |
        | xa-ntm-kieu-mau             | xã     | 31/12/2020 | không                | 03/08/2024 | được xét       | 02/08/2024 |
        | xa-ntm-kieu-mau             | xã     | 01/01/2021 | không                | 02/02/2025 | chưa được xét  | 02/02/2025 |
        | xa-ntm-kieu-mau             | xã     | 01/01/2021 | không                | 03/02/2025 | được xét       | 02/02/2025 |
        | xa-ntm-kieu-mau             | xã     | 01/01/2021 | có                   | 03/02/2025 | chưa được xét  | 02/02/2025 |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 31/12/2020 | không                | 02/08/2024 | chưa được xét  | 02/08/2024 |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 31/12/2020 | không                | 03/08/2024 | được xét       | 02/08/2024 |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 01/01/2021 | không                | 02/02/2025 | chưa được xét  | 02/02/2025 |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 01/01/2021 | không                | 03/02/2025 | được xét       | 02/02/2025 |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 01/01/2021 | có                   | 03/02/2025 | chưa được xét  | 02/02/2025 |
        | tinh-hoan-thanh             | tỉnh   | 31/12/2020 | không                | 02/08/2024 | chưa được xét  | 02/08/2024 |
        | tinh-hoan-thanh             | tỉnh   | 31/12/2020 | không                | 03/08/2024 | được xét       | 02/08/2024 |
        | tinh-hoan-thanh             | tỉnh   | 01/01/2021 | không                | 02/02/2025 | chưa được xét  | 02/02/2025 |
        | tinh-hoan-thanh             | tỉnh   | 01/01/2021 | không                | 03/02/2025 | được xét       | 02/02/2025 |
        | tinh-hoan-thanh             | tỉnh   | 01/01/2021 | có                   | 03/02/2025 | chưa được xét  | 02/02/2025 |

    Khung tình huống: Quy định có hiệu lực từ ngày 02/8/2022
      Cho luật ngày <ngày>
      Và một <đơn vị>
      Và <đơn vị> chưa được công nhận danh hiệu "<danh hiệu>"
      Khi thử xét danh hiệu "<danh hiệu>"
      Thì bị từ chối vì "không có hiệu lực ngày 01/08/2022"

      Dữ liệu:
        | danh hiệu                   | đơn vị | ngày       |
        | xa-ntm                      | xã     | 01/08/2022 |
        | xa-ntm-nang-cao             | xã     | 01/08/2022 |
        | xa-ntm-kieu-mau             | xã     | 01/08/2022 |
        | thi-xa-thanh-pho-hoan-thanh | thị xã | 01/08/2022 |
        | tinh-hoan-thanh             | tỉnh   | 01/08/2022 |

    Khung tình huống: Danh hiệu của giai đoạn 2021-2025 trong năm 2026 chưa có quy định
      Cho luật ngày 31/12/2026
      Và một xã
      Và xã được công nhận danh hiệu "<danh hiệu>" theo "QĐ 12/QĐ-UBND" ngày 01/03/2023
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "pháp luật chưa quy định"

      Dữ liệu:
        | danh hiệu       |
        | xa-ntm          |
        | xa-ntm-nang-cao |
        | xa-ntm-kieu-mau |

    Khung tình huống: Xã có danh hiệu của giai đoạn 2021-2025 không vì thế mà đạt theo bộ tiêu chí năm 2026
      Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2026
      Và một xã
      Và xã không thuộc loại khu vực nào
      Và số liệu "title.xa_ntm" là có
      Khi đánh giá
      Thì kết quả xét công nhận là chưa đủ căn cứ
      Và điều kiện "later-decision" chưa đủ căn cứ

      Dữ liệu:
        | bộ tiêu chí          |
        | xa-ntm-2026          |
        | xa-ntm-hien-dai-2026 |

    Khung tình huống: Ngày đầu đã xét được
      Cho luật ngày 02/08/2022
      Và một <đơn vị>
      Và <đơn vị> chưa được công nhận danh hiệu "<danh hiệu>"
      Khi xét danh hiệu "<danh hiệu>"
      Thì danh hiệu là "chưa được công nhận"

      Dữ liệu:
        | danh hiệu                   | đơn vị |
        | xa-ntm                      | xã     |
        | xa-ntm-nang-cao             | xã     |
        | xa-ntm-kieu-mau             | xã     |
        | thi-xa-thanh-pho-hoan-thanh | thị xã |
        | tinh-hoan-thanh             | tỉnh   |
