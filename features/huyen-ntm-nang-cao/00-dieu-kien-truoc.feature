# language: vi
Tính năng: Các điều kiện trước của bộ tiêu chí (phần I đến IV)

  Quyết định 320/QĐ-TTg, Phụ lục III: danh hiệu huyện nông thôn mới, số xã, thị trấn và tỷ lệ hài lòng.

  Khung tình huống: Đã được công nhận huyện nông thôn mới
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Và số liệu "title.huyen_ntm" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "I" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | có      | đạt      |
      | không   | chưa đạt |

  Khung tình huống: Số xã đạt chuẩn nâng cao
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Và số liệu "communes.ntm_nang_cao_share" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "II" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | 49,9    | chưa đạt |
      | 50      | đạt      |
      | 50,1    | đạt      |

  Khung tình huống: Số thị trấn đạt chuẩn đô thị văn minh; huyện không có thị trấn thì không hỏi
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Và số liệu "towns.civilised_share" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "III" <kết quả>

    Dữ liệu:
      | số liệu | kết quả       |
      | 99,9    | chưa đạt      |
      | 100     | đạt           |
      | 0/0     | không áp dụng |

  Khung tình huống: Tỷ lệ hài lòng chung
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Và số liệu "satisfaction.district_advanced_lowest_content_share" là 100
    Và số liệu "satisfaction.district_advanced_share" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "IV" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | 94,9    | chưa đạt |
      | 95      | đạt      |
      | 95,1    | đạt      |

  Khung tình huống: Tỷ lệ hài lòng của nội dung thấp nhất
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Và số liệu "satisfaction.district_advanced_share" là 100
    Và số liệu "satisfaction.district_advanced_lowest_content_share" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "IV" <kết quả>

    Dữ liệu:
      | số liệu | kết quả  |
      | 84,9    | chưa đạt |
      | 85      | đạt      |
      | 85,1    | đạt      |

  Khung tình huống: Thiếu một trong hai tỷ lệ thì chưa kết luận được
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Và số liệu "satisfaction.district_advanced_share" là <số liệu>
    Khi đánh giá
    Thì điều kiện trước "IV" <kết quả>

    Dữ liệu:
      | số liệu | kết quả        |
      | 100     | chưa đủ căn cứ |

  Khung tình huống: Mỗi điều kiện đều được hỏi
    Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
    Và một huyện
    Khi đánh giá
    Thì điều kiện trước "<điều kiện>" chưa đủ căn cứ

    Dữ liệu:
      | điều kiện |
      | I         |
      | II        |
      | III       |
      | IV        |
