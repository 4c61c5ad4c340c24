# language: vi
Tính năng: Bình Phước, Quyết định 1360/QĐ-UBND (từ ngày 28/7/2022)

  Tỉnh đặt mức cho các chỉ tiêu được giao, riêng cho xã đặc biệt khó khăn và cho các xã còn lại. Chỉ
  những ô đã đọc được mới có mức.

  Khung tình huống: Đường giao thông
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2022
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã thuộc loại khu vực "Xã đặc biệt khó khăn"
    Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" <kết quả>

    Dữ liệu: Xã đặc biệt khó khăn
      | chỉ tiêu | số liệu | kết quả  |
      | 2.1      | 99,9    | chưa đạt |
      | 2.1      | 100     | đạt      |
      | 2.2      | 79,9    | chưa đạt |
      | 2.2      | 80      | đạt      |
      | 2.2      | 80,1    | đạt      |
      | 2.3      | 49,9    | chưa đạt |
      | 2.3      | 50      | đạt      |
      | 2.3      | 50,1    | đạt      |
      | 2.4      | 69,9    | chưa đạt |
      | 2.4      | 70      | đạt      |
      | 2.4      | 70,1    | đạt      |
      | 10       | 38,9    | chưa đạt |
      | 10       | 39      | đạt      |
      | 10       | 39,1    | đạt      |

  Khung tình huống: Các xã còn lại chưa đọc được mức
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2022
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã không thuộc loại khu vực nào
    Và số liệu của chỉ tiêu "<chỉ tiêu>" là 100
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" chưa đủ căn cứ
    Và lý do là "chưa biết mức đạt chuẩn"

    Dữ liệu:
      | chỉ tiêu |
      | 2.2      |
      | 2.3      |
      | 2.4      |
      | 10       |

  Khung tình huống: Từ ngày nào mức của tỉnh có hiệu lực
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Bình Phước"
    Và xã thuộc loại khu vực "Xã đặc biệt khó khăn"
    Và số liệu của chỉ tiêu "2.2" là 79,9
    Khi đánh giá
    Thì chỉ tiêu "2.2" <kết quả>

    Dữ liệu:
      | ngày       | kết quả        |
      | 27/07/2022 | chưa đủ căn cứ |
      | 28/07/2022 | chưa đạt       |
