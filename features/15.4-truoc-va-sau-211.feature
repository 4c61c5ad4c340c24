# language: vi
Tính năng: Chỉ tiêu 15.4 trước và sau Quyết định 211/QĐ-TTg

  Quyết định 318/QĐ-TTg (2022) hỏi bao nhiêu phần trăm dân số có sổ khám chữa bệnh điện tử, mức
  khác nhau theo vùng. Từ ngày 01/3/2024, Quyết định 211/QĐ-TTg thôi không hỏi tỷ lệ nữa, chỉ hỏi
  xã đã triển khai thực hiện hay chưa. Hai câu hỏi, hai số liệu: con số của câu này không trả lời
  được câu kia.

  Quy tắc: Đến hết ngày 29/02/2024 hỏi tỷ lệ dân số

    Khung tình huống: Vùng Trung du miền núi phía Bắc: từ 50% trở lên
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu "health.electronic_record_share" là <tỷ lệ>
      Khi đánh giá
      Thì chỉ tiêu "15.4" <kết quả>
      Và căn cứ là "318/QĐ-TTg"

      Dữ liệu:
        | tỷ lệ          | kết quả  |
        | 100            | đạt      |
        | 50             | đạt      |
        | 49,9           | chưa đạt |
        | 49,999999      | chưa đạt |
        | 2115 trên 4230 | đạt      |
        | 2114 trên 4230 | chưa đạt |

    Khung tình huống: Chưa đạt thì nói rõ thiếu bao nhiêu
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu "health.electronic_record_share" là <tỷ lệ>
      Khi đánh giá
      Thì chỉ tiêu "15.4" chưa đạt
      Và khoảng thiếu là <khoảng thiếu>

      Dữ liệu:
        | tỷ lệ          | khoảng thiếu       |
        | 49,9           | 0,1 điểm phần trăm |
        | 2114 trên 4230 | 1 người            |
        | 1915 trên 4230 | 200 người          |

    Khung tình huống: Vùng chưa biết mức thì chưa đủ căn cứ, dù tỷ lệ cao hay thấp
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc tỉnh "<tỉnh>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "health.electronic_record_share" là <tỷ lệ>
      Khi đánh giá
      Thì chỉ tiêu "15.4" chưa đủ căn cứ
      Và lý do là "level_unknown"

      Dữ liệu:
        | tỉnh       | tỷ lệ |
        | Quảng Bình | 10    |
        | Quảng Bình | 90    |
        | Khánh Hòa  | 90    |
        | Kon Tum    | 90    |
        | Bình Phước | 90    |
        | An Giang   | 90    |

    Khung tình huống: Xã đồng bằng có thể theo cột miền núi, nên phải biết loại khu vực
      # Đồng bằng sông Hồng: từ 70% trở lên. Xã đặc biệt khó khăn ở huyện nghèo theo cột Trung du
      # miền núi phía Bắc: từ 50% trở lên. (Xã đặc biệt khó khăn ngoài huyện nghèo thì câu chữ có
      # thể hiểu hai cách, nên không ghi ở đây.)
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc tỉnh "Nam Định"
      Và <loại khu vực>
      Và số liệu "health.electronic_record_share" là 60
      Khi đánh giá
      Thì chỉ tiêu "15.4" <kết quả>

      Dữ liệu:
        | loại khu vực                              | kết quả  |
        | xã không thuộc loại khu vực nào           | chưa đạt |
        | xã thuộc loại khu vực "dbkk, huyen-ngheo" | đạt      |

    Tình huống: Không nêu loại khu vực thì chưa biết xã theo cột nào
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc tỉnh "Nam Định"
      Và số liệu "health.electronic_record_share" là 60
      Khi đánh giá
      Thì chỉ tiêu "15.4" chưa đủ căn cứ
      Và lý do là "class_missing"

  Quy tắc: Từ ngày 01/3/2024 hỏi xã đã triển khai hay chưa, như nhau ở mọi vùng

    Khung tình huống: Đã triển khai thì đạt
      Cho bộ tiêu chí "xa-ntm" ngày 01/03/2024
      Và một xã thuộc tỉnh "<tỉnh>"
      Và số liệu "health.electronic_record_deployed" là <triển khai>
      Khi đánh giá
      Thì chỉ tiêu "15.4" <kết quả>
      Và căn cứ là "211/QĐ-TTg"

      Dữ liệu:
        | tỉnh       | triển khai | kết quả  |
        | Lạng Sơn   | có         | đạt      |
        | Lạng Sơn   | không      | chưa đạt |
        | Nam Định   | có         | đạt      |
        | Quảng Bình | có         | đạt      |
        | An Giang   | không      | chưa đạt |

  Quy tắc: Số liệu của câu hỏi này không trả lời câu hỏi kia

    Khung tình huống: Đúng số liệu, sai thời điểm
      Cho bộ tiêu chí "xa-ntm" ngày <ngày>
      Và một xã thuộc tỉnh "Lạng Sơn"
      Và số liệu "<số liệu>" là <giá trị>
      Khi đánh giá
      Thì chỉ tiêu "15.4" chưa đủ căn cứ
      Và lý do là "fact_missing"

      Dữ liệu:
        | ngày       | số liệu                           | giá trị |
        | 29/02/2024 | health.electronic_record_deployed | có      |
        | 01/03/2024 | health.electronic_record_share    | 100     |
