# language: vi
Tính năng: Xã Hòa Cư (Cao Lộc, Lạng Sơn), theo kế hoạch tháng 3 năm 2024

  Kế hoạch không nêu số liệu hiện trạng nào. Từ hai mục tiêu "phấn đấu đạt thêm tiêu chí 12" và "thực
  hiện đạt chỉ tiêu 6.3" suy ra khi lập kế hoạch xã tự nhận chưa đạt hai việc ấy. Xã được tự nhận
  chưa đạt, không được tự nhận đạt.

  Tình huống: Khi lập kế hoạch
    Cho bộ tiêu chí "xa-ntm" ngày 31/03/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và xã tên "Hòa Cư"
    Và xã thuộc huyện "Cao Lộc"
    Và chỉ tiêu "6.3" được "UBND xã" kết luận chưa đạt theo "Kế hoạch nông thôn mới xã Hòa Cư năm 2024"
    Và tiêu chí "12" được "UBND xã" kết luận chưa đạt theo "Kế hoạch nông thôn mới xã Hòa Cư năm 2024"
    Khi đánh giá
    Thì chỉ tiêu "6.3" chưa đạt
    Và tiêu chí "6" chưa đạt
    Và tiêu chí "12" chưa đạt
    Và có 2 tiêu chí chưa đạt
    Và có 0 tiêu chí đạt
    Và kết quả chung là chưa đạt
    Và kết quả xét công nhận là chưa đạt

  Tình huống: Xã không được tự kết luận là đạt
    Cho bộ tiêu chí "xa-ntm" ngày 31/03/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và chỉ tiêu "6.3" được "UBND xã" kết luận đạt
    Khi thử đánh giá
    Thì bị từ chối vì "không được kết luận"

  Khung tình huống: Mức tỉnh Lạng Sơn quy định chưa có văn bản, nên số liệu nào cũng chưa đủ căn cứ
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu của chỉ tiêu "<chỉ tiêu>" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" chưa đủ căn cứ
    Và giải thích nêu "1494/QĐ-UBND"

    Dữ liệu:
      | chỉ tiêu | số liệu |
      | 2.3      | 100     |
      | 2.4      | 100     |
      | 6.1      | có      |
      | 6.2      | có      |
      | 9.2      | 100     |
      | 16       | 100     |
      | 17.5     | có      |
      | 18.6     | có      |

  Khung tình huống: Từ ngày nào đến ngày nào là việc của quyết định của tỉnh
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Lạng Sơn"
    Khi đánh giá
    Thì chỉ tiêu "2.3" chưa đủ căn cứ
    Và giải thích nêu "Nguồn: <văn bản>"

    Dữ liệu:
      | ngày       | văn bản       |
      | 13/09/2022 | 318/QĐ-TTg    |
      | 14/09/2022 | 1494/QĐ-UBND  |
      | 31/12/2025 | 1494/QĐ-UBND  |
