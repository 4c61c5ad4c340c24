# language: vi
Tính năng: Quảng Bình, mức của tỉnh và các xã theo cột Trung du miền núi phía Bắc

  Tỉnh nhắc lại 2.1 là 100% và đặt 9.2, mức được giao, là 85%. Các xã của huyện Minh Hóa theo cột Trung du miền núi phía
  Bắc; từ ngày 16/5/2024 (1271/QĐ-UBND) thêm xã khu vực II, khu vực III và xã đặc biệt khó khăn vùng
  bãi ngang, hải đảo.

  Khung tình huống: Mức của tỉnh
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2023
    Và một xã thuộc tỉnh "Quảng Bình"
    Và xã thuộc huyện "Bố Trạch"
    Và xã không thuộc loại khu vực nào
    Và số liệu "road.commune_technical_class_met" là có
    Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" <kết quả>

    Dữ liệu:
      | chỉ tiêu | số liệu | kết quả  |
      | 2.1      | 99,9    | chưa đạt |
      | 2.1      | 100     | đạt      |
      | 9.2      | 84,9    | chưa đạt |
      | 9.2      | 85      | đạt      |
      | 9.2      | 85,1    | đạt      |

  Khung tình huống: Xã nào theo cột Trung du miền núi phía Bắc
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Quảng Bình"
    Và xã thuộc huyện "<huyện>"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu của chỉ tiêu "11" là 10
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>

    Dữ liệu:
      | ngày       | huyện    | loại khu vực    | kết quả        |
      | 29/02/2024 | Minh Hóa | dbkk            | đạt            |
      | 29/02/2024 | Bố Trạch | dbkk            | chưa đủ căn cứ |
      | 29/02/2024 | Bố Trạch | khu-vuc-iii     | chưa đủ căn cứ |
      | 29/02/2024 | Bố Trạch | khu-vuc-ii      | chưa đạt       |
      | 16/05/2024 | Bố Trạch | khu-vuc-iii     | đạt            |
      | 16/05/2024 | Bố Trạch | dbkk, bai-ngang | đạt            |
      | 16/05/2024 | Bố Trạch | dbkk            | chưa đạt       |

  Khung tình huống: Từ ngày nào mức của tỉnh có hiệu lực
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Quảng Bình"
    Và xã thuộc huyện "Bố Trạch"
    Và xã không thuộc loại khu vực nào
    Và số liệu của chỉ tiêu "9.2" là 84,9
    Khi đánh giá
    Thì chỉ tiêu "9.2" <kết quả>

    Dữ liệu:
      | ngày       | kết quả        |
      | 31/08/2022 | chưa đủ căn cứ |
      | 01/09/2022 | chưa đạt       |
