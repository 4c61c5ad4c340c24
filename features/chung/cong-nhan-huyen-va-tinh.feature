# language: vi
Tính năng: Điều kiện công nhận huyện, thị xã, tỉnh

  Quyết định 18/2022/QĐ-TTg, Điều 4 khoản 2 và 3: ba điều kiện, không có con số về hài lòng. Từ 07/3/2024 điểm
  a khoản 2 đã được sửa mà câu chữ chưa đọc được.

  Khung tình huống: Nợ đọng, hài lòng
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2023
    Và một <đơn vị>
    Và số liệu "<nợ đọng>" là <có không>
    Và số liệu "<hài lòng>" là 100
    Khi đánh giá
    Thì điều kiện "arrears" <kết quả>
    Và điều kiện "satisfaction" chưa đủ căn cứ

    Dữ liệu:
      | bộ tiêu chí                 | đơn vị | nợ đọng                           | có không | hài lòng                             | kết quả  |
      | huyen-ntm                   | huyện  | district.no_construction_arrears  | có       | satisfaction.district_share          | đạt      |
      | huyen-ntm                   | huyện  | district.no_construction_arrears  | không    | satisfaction.district_share          | chưa đạt |
      | huyen-ntm-nang-cao          | huyện  | district.no_construction_arrears  | có       | satisfaction.district_advanced_share | đạt      |
      | huyen-ntm-nang-cao          | huyện  | district.no_construction_arrears  | không    | satisfaction.district_advanced_share | chưa đạt |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | district.no_construction_arrears  | có       | satisfaction.district_share          | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | district.no_construction_arrears  | không    | satisfaction.district_share          | chưa đạt |
      | tinh-hoan-thanh             | tỉnh   | province.no_construction_arrears  | có       | satisfaction.province_share          | đạt      |
      | tinh-hoan-thanh             | tỉnh   | province.no_construction_arrears  | không    | satisfaction.province_share          | chưa đạt |

  Khung tình huống: Hội đồng thẩm định Trung ương kết luận về hài lòng
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2023
    Và một <đơn vị>
    Và điều kiện "satisfaction" được "Hội đồng thẩm định Trung ương" kết luận <kết luận>
    Khi đánh giá
    Thì điều kiện "satisfaction" <kết luận>

    Dữ liệu:
      | bộ tiêu chí                 | đơn vị | kết luận |
      | huyen-ntm                   | huyện  | đạt      |
      | thi-xa-thanh-pho-hoan-thanh | thị xã | chưa đạt |
      | tinh-hoan-thanh             | tỉnh   | đạt      |

  Tình huống: Từ Quyết định 03/2024 còn một điểm chưa đọc được
    Cho bộ tiêu chí "huyen-ntm" ngày 07/03/2024
    Và một huyện
    Khi đánh giá
    Thì điều kiện "amended" chưa đủ căn cứ

  Khung tình huống: Tám yêu cầu đối với tỉnh (Quyết định 321/QĐ-TTg)
    Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2023
    Và một tỉnh
    Và số liệu của chỉ tiêu "<yêu cầu>" là <giá trị>
    Khi đánh giá
    Thì chỉ tiêu "<yêu cầu>" <kết quả>

    Dữ liệu:
      | yêu cầu | giá trị | kết quả  |
      | 1       | 100     | đạt      |
      | 1       | 99,9    | chưa đạt |
      | 2       | 100     | đạt      |
      | 2       | 99,9    | chưa đạt |
      | 3       | 20      | đạt      |
      | 3       | 19,9    | chưa đạt |
      | 4       | 40      | đạt      |
      | 4       | 39,9    | chưa đạt |
      | 5       | có      | đạt      |
      | 5       | không   | chưa đạt |
      | 6       | 70      | đạt      |
      | 6       | 69,9    | chưa đạt |
      | 7       | 4       | đạt      |
      | 7       | 3,9     | chưa đạt |
      | 8       | 90      | đạt      |
      | 8       | 89,9    | chưa đạt |
