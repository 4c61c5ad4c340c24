# language: vi
Tính năng: Tiêu chí 6. Kinh tế (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 6.1 Có khu công nghiệp, hoặc cụm công nghiệp, hoặc cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ

    Khung tình huống: Có hay không: Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có cụm công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có khu công nghiệp được đầu tư hạ tầng kỹ thuật đồng bộ" là không
      Và số liệu "Có cụm ngành nghề nông thôn được đầu tư hạ tầng kỹ thuật đồng bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.2 Có chợ đạt tiêu chuẩn chợ hạng 2, hoặc trung tâm thương mại đạt tiêu chuẩn theo quy định

    Khung tình huống: Có hay không: Có chợ đạt tiêu chuẩn chợ hạng 2
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có trung tâm thương mại đạt tiêu chuẩn theo quy định" là không
      Và số liệu "Có chợ đạt tiêu chuẩn chợ hạng 2" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có trung tâm thương mại đạt tiêu chuẩn theo quy định
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có chợ đạt tiêu chuẩn chợ hạng 2" là không
      Và số liệu "Có trung tâm thương mại đạt tiêu chuẩn theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.3 Hình thành vùng nguyên liệu tập trung đối với các sản phẩm chủ lực của huyện

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có vùng nguyên liệu tập trung cho các sản phẩm chủ lực của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.4 Có Trung tâm kỹ thuật nông nghiệp hoạt động hiệu quả

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có Trung tâm kỹ thuật nông nghiệp hoạt động hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
