# language: vi
Tính năng: Tiêu chí 5. Y tế - Văn hóa - Giáo dục (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 5.1 Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người dân trong huyện tham gia bảo hiểm y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.1" <kết quả>

      Dữ liệu:
        | số liệu           | kết quả  |
        | nam 95; nữ 95     | đạt      |
        | nam 95; nữ 94,9   | chưa đạt |
        | nam 94,9; nữ 95   | chưa đạt |
        | nam 95,1; nữ 95,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.2 Tỷ lệ dân số được quản lý sức khỏe (hoặc tổ chức theo dõi sức khỏe điện tử)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ dân số trong huyện được quản lý, theo dõi sức khỏe" là 100
      Khi đánh giá
      Thì chỉ tiêu "5.2" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 5.3 Có công viên hoặc quảng trường được lắp đặt các dụng cụ thể dục, thể thao

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có công viên hoặc quảng trường lắp đặt dụng cụ thể dục, thể thao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.4 Các giá trị văn hóa truyền thống dân tộc được bảo tồn, phát huy hiệu quả; các di sản văn hóa trên địa bàn được kiểm kê, ghi danh, truyền dạy, xếp hạng, tu bổ, tôn tạo, bảo vệ và phát huy giá trị hiệu quả

    Khung tình huống: Có hay không: Giá trị văn hóa truyền thống dân tộc được bảo tồn, phát huy hiệu quả
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Di sản văn hóa trên địa bàn huyện được kiểm kê, bảo vệ, phát huy giá trị" là có
      Và số liệu "Giá trị văn hóa truyền thống dân tộc được bảo tồn, phát huy hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Di sản văn hóa trên địa bàn huyện được kiểm kê, bảo vệ, phát huy giá trị
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Giá trị văn hóa truyền thống dân tộc được bảo tồn, phát huy hiệu quả" là có
      Và số liệu "Di sản văn hóa trên địa bàn huyện được kiểm kê, bảo vệ, phát huy giá trị" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.5 Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia mức độ 1 và có ít nhất 01 trường đạt chuẩn quốc gia mức độ 2

    Khung tình huống: Sát mức: Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia mức độ 1
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số trường trung học phổ thông đạt chuẩn quốc gia mức độ 2" là 1
      Và số liệu "Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia mức độ 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Số trường trung học phổ thông đạt chuẩn quốc gia mức độ 2
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trường trung học phổ thông đạt chuẩn quốc gia mức độ 1" là 100
      Và số liệu "Số trường trung học phổ thông đạt chuẩn quốc gia mức độ 2" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 5.6 Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên đạt kiểm định chất lượng giáo dục cấp độ 2

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cấp độ kiểm định của trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5.6" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "cấp độ 1" | chưa đạt |
        | "cấp độ 2" | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
