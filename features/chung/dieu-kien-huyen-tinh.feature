# language: vi
Tính năng: Điều kiện công nhận của huyện, thị xã, thành phố, tỉnh

  Quyết định 18/2022/QĐ-TTg (ký ngày 02/8/2022) đặt các điều kiện ngoài tiêu chí; trước ngày ấy không
  điều kiện nào được hỏi. Quyết định 03/2024/QĐ-TTg sửa từ ngày 07/3/2024. Quyết định 211/QĐ-TTg đặt
  điều kiện của huyện đặc thù từ ngày 01/3/2024.

  Khung tình huống: Nợ đọng xây dựng cơ bản
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Và số liệu "<số liệu>" là <giá trị>
    Khi đánh giá
    Thì điều kiện "arrears" <kết quả>
    Và kết quả xét công nhận là <xét công nhận>

    Dữ liệu:
      | bộ tiêu chí                 | ngày       | số liệu                          | giá trị | kết quả  | xét công nhận  |
      | huyen-ntm                   | 02/08/2022 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | huyen-ntm                   | 02/08/2022 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | huyen-ntm                   | 06/03/2024 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | huyen-ntm                   | 06/03/2024 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | huyen-ntm                   | 07/03/2024 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | huyen-ntm                   | 07/03/2024 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | huyen-ntm-nang-cao          | 02/08/2022 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | huyen-ntm-nang-cao          | 02/08/2022 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | huyen-ntm-nang-cao          | 06/03/2024 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | huyen-ntm-nang-cao          | 06/03/2024 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | huyen-ntm-nang-cao          | 07/03/2024 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | huyen-ntm-nang-cao          | 07/03/2024 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | thi-xa-thanh-pho-hoan-thanh | 02/08/2022 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | thi-xa-thanh-pho-hoan-thanh | 02/08/2022 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | thi-xa-thanh-pho-hoan-thanh | 06/03/2024 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | thi-xa-thanh-pho-hoan-thanh | 06/03/2024 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2024 | district.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2024 | district.no_construction_arrears | không   | chưa đạt | chưa đạt       |
      | tinh-hoan-thanh             | 02/08/2022 | province.no_construction_arrears | có      | đạt      | chưa đủ căn cứ |
      | tinh-hoan-thanh             | 02/08/2022 | province.no_construction_arrears | không   | chưa đạt | chưa đạt       |

  Khung tình huống: Trước Quyết định 18/2022 thì chưa hỏi
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 01/08/2022
    Và số liệu "<số liệu>" là không
    Khi đánh giá
    Thì kết quả xét công nhận là chưa đủ căn cứ

    Dữ liệu:
      | bộ tiêu chí                 | số liệu                          |
      | huyen-ntm                   | district.no_construction_arrears |
      | huyen-ntm-nang-cao          | district.no_construction_arrears |
      | thi-xa-thanh-pho-hoan-thanh | district.no_construction_arrears |
      | tinh-hoan-thanh             | province.no_construction_arrears |

  Khung tình huống: Mỗi điều kiện đều được hỏi, theo văn bản của nó
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Khi đánh giá
    Thì điều kiện "<điều kiện>" chưa đủ căn cứ
    Và căn cứ là "<văn bản>"

    Dữ liệu:
      | bộ tiêu chí                 | ngày       | điều kiện    | văn bản        |
      | huyen-ntm                   | 02/08/2022 | criteria     | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 02/08/2022 | arrears      | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 02/08/2022 | satisfaction | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 06/03/2024 | criteria     | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 06/03/2024 | arrears      | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 06/03/2024 | satisfaction | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 07/03/2024 | criteria     | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 07/03/2024 | arrears      | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 07/03/2024 | satisfaction | 18/2022/QĐ-TTg |
      | huyen-ntm                   | 07/03/2024 | amended      | 03/2024/QĐ-TTg |
      | huyen-ntm-nang-cao          | 02/08/2022 | criteria     | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 02/08/2022 | arrears      | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 02/08/2022 | satisfaction | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 06/03/2024 | criteria     | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 06/03/2024 | arrears      | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 06/03/2024 | satisfaction | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 07/03/2024 | criteria     | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 07/03/2024 | arrears      | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 07/03/2024 | satisfaction | 18/2022/QĐ-TTg |
      | huyen-ntm-nang-cao          | 07/03/2024 | amended      | 03/2024/QĐ-TTg |
      | huyen-ntm-dac-thu           | 01/03/2024 | criteria     | 211/QĐ-TTg     |
      | huyen-ntm-dac-thu           | 01/03/2024 | others       | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 02/08/2022 | criteria     | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 02/08/2022 | arrears      | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 02/08/2022 | satisfaction | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 06/03/2024 | criteria     | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 06/03/2024 | arrears      | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 06/03/2024 | satisfaction | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2024 | criteria     | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2024 | arrears      | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2024 | satisfaction | 18/2022/QĐ-TTg |
      | thi-xa-thanh-pho-hoan-thanh | 07/03/2024 | amended      | 03/2024/QĐ-TTg |
      | tinh-hoan-thanh             | 02/08/2022 | criteria     | 18/2022/QĐ-TTg |
      | tinh-hoan-thanh             | 02/08/2022 | arrears      | 18/2022/QĐ-TTg |
      | tinh-hoan-thanh             | 02/08/2022 | satisfaction | 18/2022/QĐ-TTg |

  Khung tình huống: Đủ mọi điều kiện thì công nhận được, đến khi Quyết định 03/2024 thêm điều chưa đọc được (huyen-ntm)
    Cho bộ tiêu chí "huyen-ntm" ngày <ngày>
    Và một huyện
    Và số liệu "communes.recognised" là 100
    Và số liệu "communes.ntm_nang_cao_share" là 100
    Và số liệu "towns.civilised_share" là 100
    Và số liệu "satisfaction.district_share" là 100
    Và số liệu "satisfaction.district_lowest_content_share" là 100
    Và số liệu "district.no_construction_arrears" là có
    Và tiêu chí "1" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "2" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "3" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "4" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "5" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "6" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "7" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "8" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "9" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và điều kiện "satisfaction" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Khi đánh giá
    Thì kết quả chung là đạt
    Và kết quả xét công nhận là <kết quả>

    Dữ liệu:
      | ngày       | kết quả        |
      | 06/03/2024 | đạt            |
      | 07/03/2024 | chưa đủ căn cứ |

  Khung tình huống: Đủ mọi điều kiện thì công nhận được, đến khi Quyết định 03/2024 thêm điều chưa đọc được (huyen-ntm-nang-cao)
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày <ngày>
    Và một huyện
    Và số liệu "communes.ntm_nang_cao_share" là 100
    Và số liệu "towns.civilised_share" là 100
    Và số liệu "satisfaction.district_advanced_share" là 100
    Và số liệu "satisfaction.district_advanced_lowest_content_share" là 100
    Và số liệu "title.huyen_ntm" là có
    Và số liệu "district.no_construction_arrears" là có
    Và tiêu chí "1" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "2" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "3" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "4" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "5" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "6" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "7" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "8" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "9" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và điều kiện "satisfaction" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Khi đánh giá
    Thì kết quả chung là đạt
    Và kết quả xét công nhận là <kết quả>

    Dữ liệu:
      | ngày       | kết quả        |
      | 06/03/2024 | đạt            |
      | 07/03/2024 | chưa đủ căn cứ |

  Khung tình huống: Đủ mọi điều kiện thì công nhận được, đến khi Quyết định 03/2024 thêm điều chưa đọc được (thi-xa-thanh-pho-hoan-thanh)
    Cho bộ tiêu chí "thi-xa-thanh-pho-hoan-thanh" ngày <ngày>
    Và một thị xã
    Và số liệu "satisfaction.district_share" là 100
    Và số liệu "district.no_construction_arrears" là có
    Và tiêu chí "1" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "2" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "3" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "4" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và tiêu chí "con-lai" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Và điều kiện "satisfaction" được "Ủy ban nhân dân tỉnh" kết luận đạt theo "BC 1"
    Khi đánh giá
    Thì kết quả chung là đạt
    Và kết quả xét công nhận là <kết quả>

    Dữ liệu:
      | ngày       | kết quả        |
      | 06/03/2024 | đạt            |
      | 07/03/2024 | chưa đủ căn cứ |
