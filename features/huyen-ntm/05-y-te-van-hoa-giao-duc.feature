# language: vi
Tính năng: Tiêu chí 5. Y tế - Văn hóa - Giáo dục (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 5.1 Trung tâm y tế huyện đạt chuẩn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Trung tâm y tế huyện đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.2 Trung tâm Văn hóa - Thể thao huyện đạt chuẩn, có nhiều hoạt động văn hóa - thể thao kết nối với các xã có hiệu quả

    Khung tình huống: Có hay không: Trung tâm Văn hóa - Thể thao huyện đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Trung tâm Văn hóa - Thể thao huyện có nhiều hoạt động kết nối hiệu quả với các xã" là có
      Và số liệu "Trung tâm Văn hóa - Thể thao huyện đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Trung tâm Văn hóa - Thể thao huyện có nhiều hoạt động kết nối hiệu quả với các xã
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Trung tâm Văn hóa - Thể thao huyện đạt chuẩn" là có
      Và số liệu "Trung tâm Văn hóa - Thể thao huyện có nhiều hoạt động kết nối hiệu quả với các xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.3 Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 59,9    | chưa đạt |
        | 60      | đạt      |
        | 60,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.4 Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên đạt kiểm định chất lượng giáo dục cấp độ 1

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cấp độ kiểm định của trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.4" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "chưa đạt" | chưa đạt |
        | "cấp độ 1" | đạt      |
        | "cấp độ 2" | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
