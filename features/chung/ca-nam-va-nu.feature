# language: vi
Tính năng: Chỉ tiêu áp dụng cho cả nam và nữ

  Nơi luật ghi "áp dụng đạt cho cả nam và nữ" thì mức được hỏi riêng từng giới. Con số chung không nói
  thay được: dưới mức thì chắc có một giới dưới mức, nhưng từ mức trở lên thì chưa biết.

  Khung tình huống: Bảo hiểm y tế, mức 90%
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu của chỉ tiêu "15.1" là <số liệu>
    Khi đánh giá
    Thì chỉ tiêu "15.1" <kết quả>

    Dữ liệu: Đủ số liệu của hai giới
      | số liệu               | kết quả  |
      | nam 90; nữ 90         | đạt      |
      | nam 93,5; nữ 91       | đạt      |
      | nam 93,5; nữ 89,9     | chưa đạt |
      | nam 89,9; nữ 99       | chưa đạt |
      | nam 900/1000; nữ 95   | đạt      |
      | nam 899/1000; nữ 95   | chưa đạt |

    Dữ liệu: Chỉ có con số chung, hoặc của một giới
      | số liệu | kết quả        |
      | 92      | chưa đủ căn cứ |
      | 89,9    | chưa đạt       |
      | 100     | đạt            |
      | nữ 95   | chưa đủ căn cứ |
      | nữ 85   | chưa đạt       |

  Tình huống: Con số chung thì kết quả nói cần số riêng
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu của chỉ tiêu "12.1" là 75
    Khi đánh giá
    Thì chỉ tiêu "12.1" chưa đủ căn cứ
    Và lý do là "cần số liệu riêng của nam và nữ"
    Và còn thiếu số liệu "Tỷ lệ lao động qua đào tạo"

  Tình huống: Thiếu ở giới nào thì nói ở giới ấy
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc vùng "TDMNPB"
    Và số liệu của chỉ tiêu "12.1" là nam 71; nữ 68,5
    Khi đánh giá
    Thì chỉ tiêu "12.1" chưa đạt
    Và khoảng thiếu là 1,5 điểm phần trăm
    Và giải thích nêu "nữ"
