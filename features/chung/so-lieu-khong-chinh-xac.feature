# language: vi
Tính năng: Số liệu chỉ biết khoảng, số liệu thiếu, và chỉ tiêu không phải xét

  Một số liệu là những gì đã biết. "Hơn 70%" đủ để kết luận nơi mức là 70%, không đủ nơi mức là 75%.
  Thiếu số liệu không phải là không: kết quả là chưa đủ căn cứ.

  Khung tình huống: Nhà văn hóa thôn, mức 100%
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "6.3" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "6.3" <kết quả>

    Dữ liệu:
      | số liệu   | kết quả        |
      | 8/8       | đạt            |
      | 7/8       | chưa đạt       |
      | 99,999999 | chưa đạt       |
      | dưới 100  | chưa đạt       |
      | hơn 99    | chưa đủ căn cứ |

  Khung tình huống: Thiếu thôn nào đếm thôn ấy
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "6.3" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "6.3" chưa đạt
    Và khoảng thiếu là <còn thiếu>
    Và tiêu chí "6" chưa đạt

    Dữ liệu:
      | số liệu | còn thiếu            |
      | 7/8     | 1 thôn               |
      | 5/8     | 3 thôn               |
      | 5/8     | 37,5 điểm phần trăm  |
      | 28/29   | 1 thôn               |

  Khung tình huống: Nghèo đa chiều ở vùng Trung du miền núi phía Bắc, không quá 13%
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu của chỉ tiêu "11" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "11" <kết quả>

    Dữ liệu:
      | số liệu       | kết quả        |
      | không quá 13  | đạt            |
      | từ 13         | chưa đủ căn cứ |
      | hơn 13        | chưa đạt       |
      | từ 12 đến 14  | chưa đủ căn cứ |
      | dưới 12,5     | đạt            |

  Tình huống: Chưa có số liệu nào thì mọi thứ chưa đủ căn cứ, không gì là chưa đạt
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Khi đánh giá
    Thì kết quả chung là chưa đủ căn cứ
    Và có 0 chỉ tiêu đạt
    Và có 0 chỉ tiêu chưa đạt
    Và có 57 chỉ tiêu chưa đủ căn cứ

  Tình huống: Xã không có làng nghề thì không phải xét 13.4
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và xã không phải xét chỉ tiêu "13.4"
    Khi đánh giá
    Thì chỉ tiêu "13.4" không áp dụng
    Và kết quả không phải tạm thời

  Khung tình huống: Số liệu sai thì bị từ chối, không đoán
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "6.3" là <số liệu>
    Khi thử đánh giá
    Thì bị từ chối vì "<lý do>"

    Dữ liệu:
      | số liệu | lý do |
      | 101     | 100   |
      | 9/8     | 8     |
      | 1.234   | 1.234 |
