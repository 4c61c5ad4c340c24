# language: vi
Tính năng: Được công nhận khi đủ cả, không được công nhận khi thiếu một

  Quyết định 18/2022/QĐ-TTg, Điều 4. Tỷ lệ hài lòng không có con số, nên cơ quan xét kết luận.

  Bối cảnh:
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và tiêu chí "1" được "UBND huyện" kết luận đạt
    Và tiêu chí "2" được "UBND huyện" kết luận đạt
    Và tiêu chí "3" được "UBND huyện" kết luận đạt
    Và tiêu chí "4" được "UBND huyện" kết luận đạt
    Và tiêu chí "5" được "UBND huyện" kết luận đạt
    Và tiêu chí "6" được "UBND huyện" kết luận đạt
    Và tiêu chí "7" được "UBND huyện" kết luận đạt
    Và tiêu chí "8" được "UBND huyện" kết luận đạt
    Và tiêu chí "9" được "UBND huyện" kết luận đạt
    Và tiêu chí "10" được "UBND huyện" kết luận đạt
    Và tiêu chí "11" được "UBND huyện" kết luận đạt
    Và tiêu chí "12" được "UBND huyện" kết luận đạt
    Và tiêu chí "13" được "UBND huyện" kết luận đạt
    Và tiêu chí "14" được "UBND huyện" kết luận đạt
    Và tiêu chí "15" được "UBND huyện" kết luận đạt
    Và tiêu chí "16" được "UBND huyện" kết luận đạt
    Và tiêu chí "17" được "UBND huyện" kết luận đạt
    Và tiêu chí "18" được "UBND huyện" kết luận đạt
    Và tiêu chí "19" được "UBND huyện" kết luận đạt

  Khung tình huống: Bốn điều kiện
    Cho số liệu "debt.no_construction_arrears" là <nợ đọng>
    Và số liệu "security.safe_standard_met" là <an ninh>
    Và điều kiện "satisfaction" được "UBND tỉnh" kết luận <hài lòng> theo "BC 31/BC-MTTQ"
    Khi đánh giá
    Thì kết quả chung là đạt
    Và kết quả xét công nhận là <công nhận>

    Dữ liệu:
      | nợ đọng | an ninh | hài lòng | công nhận |
      | có      | có      | đạt      | đạt       |
      | không   | có      | đạt      | chưa đạt  |
      | có      | không   | đạt      | chưa đạt  |
      | có      | có      | chưa đạt | chưa đạt  |

  Tình huống: Không ai kết luận về hài lòng thì chưa đủ căn cứ, dù mọi người hài lòng
    Cho số liệu "debt.no_construction_arrears" là có
    Và số liệu "security.safe_standard_met" là có
    Và số liệu "satisfaction.residents_share" là 100
    Khi đánh giá
    Thì kết quả xét công nhận là chưa đủ căn cứ
