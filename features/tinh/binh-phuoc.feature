# language: vi
Tính năng: Bình Phước, Quyết định 1360/QĐ-UBND (từ ngày 28/7/2022)

  Tỉnh đặt mức riêng cho xã đặc biệt khó khăn và cho các xã còn lại. Chỉ những ô đã đọc được mới có
  mức. 2.2 của tỉnh là 80%, thấp hơn mức 100% của vùng: mức của cả nước giữ nguyên, trừ xã được theo
  cột Trung du miền núi phía Bắc. Xã đặc biệt khó khăn theo cột nào thì Điều 1 Quyết định 318 có hai cách hiểu.

  Khung tình huống: Đường giao thông
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2022
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã thuộc loại khu vực "<loại khu vực>"
    Và số liệu "road.commune_technical_class_met" là có
    Và số liệu "road.village_technical_class_met" là có
    Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" <kết quả>

    Dữ liệu: Xã đặc biệt khó khăn
      | loại khu vực      | chỉ tiêu | số liệu | kết quả        |
      | dbkk              | 2.1      | 99,9    | chưa đạt       |
      | dbkk              | 2.1      | 100     | đạt            |
      | dbkk              | 2.2      | 99,9    | chưa đủ căn cứ |
      | dbkk              | 2.2      | 100     | đạt            |
      | dbkk, huyen-ngheo | 2.2      | 79,9    | chưa đạt       |
      | dbkk, huyen-ngheo | 2.2      | 80      | đạt            |
      | dbkk, huyen-ngheo | 2.2      | 80,1    | đạt            |
      | dbkk              | 2.3      | 49,9    | chưa đạt       |
      | dbkk              | 2.3      | 50      | đạt            |
      | dbkk              | 2.3      | 50,1    | đạt            |
      | dbkk              | 2.4      | 69,9    | chưa đạt       |
      | dbkk              | 2.4      | 70      | đạt            |
      | dbkk              | 2.4      | 70,1    | đạt            |
      | dbkk              | 10       | 38,9    | chưa đạt       |
      | dbkk              | 10       | 39      | đạt            |
      | dbkk              | 10       | 39,1    | đạt            |

  Khung tình huống: Các xã còn lại chưa đọc được mức
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2022
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã không thuộc loại khu vực nào
    Và số liệu "road.village_technical_class_met" là có
    Và số liệu của chỉ tiêu "<chỉ tiêu>" là 100
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" chưa đủ căn cứ
    Và lý do là "chưa biết mức đạt chuẩn"

    Dữ liệu:
      | chỉ tiêu |
      | 2.3      |
      | 2.4      |
      | 10       |

  Khung tình huống: Mức chưa đọc được của tỉnh không thể thấp hơn mức 100% của vùng
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2022
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã không thuộc loại khu vực nào
    Và số liệu "road.village_technical_class_met" là có
    Và số liệu của chỉ tiêu "2.2" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "2.2" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | 99,9    | chưa đạt |
      | 100     | đạt      |

  Khung tình huống: Từ ngày nào mức của tỉnh có hiệu lực
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã thuộc loại khu vực "Xã đặc biệt khó khăn"
    Và số liệu của chỉ tiêu "2.3" là 49,9
    Khi đánh giá
    Thì chỉ tiêu "2.3" <kết quả>

    Dữ liệu:
      | ngày       | kết quả        |
      | 27/07/2022 | chưa đủ căn cứ |
      | 28/07/2022 | chưa đạt       |
