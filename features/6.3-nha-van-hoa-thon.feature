# language: vi
Tính năng: Chỉ tiêu 6.3, mọi thôn đều có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao

  Mức là 100% ở tất cả các vùng. Con số nào cũng được so đúng như đã ghi, không làm tròn: đủ là đủ,
  thiếu một thôn là chưa đạt, và kết quả nói rõ còn thiếu mấy thôn.

  Khung tình huống: Đủ từng thôn một
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu "culture.village_house_share" là <có nhà văn hóa> trên <số thôn>
    Khi đánh giá
    Thì chỉ tiêu "6.3" đạt

    Dữ liệu:
      | có nhà văn hóa | số thôn |
      | 8              | 8       |
      | 1              | 1       |
      | 29             | 29      |

  Khung tình huống: Thiếu thôn nào đếm thôn ấy
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu "culture.village_house_share" là <có nhà văn hóa> trên <số thôn>
    Khi đánh giá
    Thì chỉ tiêu "6.3" chưa đạt
    Và khoảng thiếu là <còn thiếu> thôn
    Và tiêu chí "6" chưa đạt

    Dữ liệu:
      | có nhà văn hóa | số thôn | còn thiếu |
      | 7              | 8       | 1         |
      | 5              | 8       | 3         |
      | 0              | 8       | 8         |
      | 28             | 29      | 1         |

  Khung tình huống: Ghi bằng phần trăm cũng không được làm tròn lên
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu "culture.village_house_share" là <tỷ lệ>
    Khi đánh giá
    Thì chỉ tiêu "6.3" <kết quả>

    Dữ liệu:
      | tỷ lệ     | kết quả        |
      | 100       | đạt            |
      | 99,9      | chưa đạt       |
      | 99,999999 | chưa đạt       |
      | dưới 100  | chưa đạt       |
      | trên 99   | chưa đủ căn cứ |

  Khung tình huống: Vùng nào cũng một mức, không cần biết loại khu vực
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "<vùng>"
    Và số liệu "culture.village_house_share" là 7 trên 8
    Khi đánh giá
    Thì chỉ tiêu "6.3" chưa đạt
    Và khoảng thiếu là 1 thôn

    Dữ liệu:
      | vùng   |
      | TDMNPB |
      | DBSH   |
      | BTB    |
      | DHNTB  |
      | TN     |
      | DNB    |
      | DBSCL  |
