# language: vi
Tính năng: Các điều kiện trước của bộ tiêu chí của huyện đặc thù

  Quyết định 211/QĐ-TTg: huyện nghèo, huyện đảo và huyện đặc thù khác.

  Khung tình huống: Tỷ lệ hài lòng
    Cho bộ tiêu chí "huyen-ntm-dac-thu" ngày 31/12/2024
    Và một huyện
    Và số liệu "satisfaction.district_share" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "(1)" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | 89,9    | chưa đạt |
      | 90      | đạt      |
      | 90,1    | đạt      |
