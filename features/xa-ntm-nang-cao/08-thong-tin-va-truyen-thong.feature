# language: vi
Tính năng: Tiêu chí 8. Thông tin và Truyền thông (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 1127/QĐ-BTTTT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 8.1 Có điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến cho người dân (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến" là có
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.1 Có điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến cho người dân (từ ngày 22/06/2022)

    Khung tình huống: Sát mức: Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg" là có
      Và số liệu "Điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến" là có
      Và số liệu "Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3,9     | chưa đạt |
        | 4       | đạt      |
        | 4,1     | đạt      |

    Khung tình huống: Có hay không: Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến" là có
      Và số liệu "Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc" là 4
      Và số liệu "Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg" là có
      Và số liệu "Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc" là 4
      Và số liệu "Điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Tỷ lệ thuê bao sử dụng điện thoại thông minh (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi lao động có thuê bao điện thoại thông minh" là 100
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.2 Tỷ lệ thuê bao sử dụng điện thoại thông minh (từ ngày 22/06/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi lao động có thuê bao điện thoại thông minh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Khung tình huống: Xã vùng đồng bào dân tộc thiểu số và miền núi, xã hải đảo
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "DBSH"
      Và xã thuộc loại khu vực "<loại khu vực>"
      Và số liệu "Tỷ lệ người trong độ tuổi lao động có thuê bao điện thoại thông minh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | loại khu vực | số liệu | kết quả  |
        | khu-vuc-i    | 49,9    | chưa đạt |
        | khu-vuc-i    | 50      | đạt      |
        | khu-vuc-i    | 50,1    | đạt      |
        | khu-vuc-ii   | 49,9    | chưa đạt |
        | khu-vuc-ii   | 50      | đạt      |
        | khu-vuc-ii   | 50,1    | đạt      |
        | khu-vuc-iii  | 49,9    | chưa đạt |
        | khu-vuc-iii  | 50      | đạt      |
        | khu-vuc-iii  | 50,1    | đạt      |
        | hai-dao      | 49,9    | chưa đạt |
        | hai-dao      | 50      | đạt      |
        | hai-dao      | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.3 Có dịch vụ báo chí truyền thông (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có dịch vụ báo chí truyền thông" là có
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.3 Có dịch vụ báo chí truyền thông (từ ngày 22/06/2022)

    Khung tình huống: Có hay không: Xã khu vực miền núi
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn có hệ thống loa hoạt động" là 90
      Và số liệu "Số điểm cung cấp xuất bản phẩm" là 1
      Và số liệu "Tỷ lệ thôn có hộ thu xem được truyền hình" là 100
      Và số liệu "Xã khu vực miền núi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ thôn có hệ thống loa hoạt động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã khu vực miền núi" là có
      Và số liệu "Số điểm cung cấp xuất bản phẩm" là 1
      Và số liệu "Tỷ lệ thôn có hộ thu xem được truyền hình" là 100
      Và số liệu "Tỷ lệ thôn có hệ thống loa hoạt động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ thôn có hệ thống loa hoạt động
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã khu vực miền núi" là không
      Và số liệu "Số điểm cung cấp xuất bản phẩm" là 1
      Và số liệu "Tỷ lệ thôn có hộ thu xem được truyền hình" là 100
      Và số liệu "Tỷ lệ thôn có hệ thống loa hoạt động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ thôn có hộ thu xem được truyền hình
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn có hệ thống loa hoạt động" là 90
      Và số liệu "Xã khu vực miền núi" là có
      Và số liệu "Số điểm cung cấp xuất bản phẩm" là 1
      Và số liệu "Tỷ lệ thôn có hộ thu xem được truyền hình" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Số điểm cung cấp xuất bản phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn có hệ thống loa hoạt động" là 90
      Và số liệu "Xã khu vực miền núi" là có
      Và số liệu "Tỷ lệ thôn có hộ thu xem được truyền hình" là 100
      Và số liệu "Số điểm cung cấp xuất bản phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 8.4 Có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành phục vụ đời sống kinh tế - xã hội và tổ chức lấy ý kiến sự hài lòng của người dân về kết quả xây dựng nông thôn mới (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có ứng dụng công nghệ thông tin trong quản lý phục vụ đời sống kinh tế - xã hội" là có
      Và số liệu "Tổ chức lấy ý kiến hài lòng của người dân về kết quả nông thôn mới" là có
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.4 Có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành phục vụ đời sống kinh tế - xã hội và tổ chức lấy ý kiến sự hài lòng của người dân về kết quả xây dựng nông thôn mới (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức: Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 49,9    | chưa đạt       |
        | 50      | chưa đủ căn cứ |
        | 50,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 99,9    | chưa đạt       |
        | 100     | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 69,9    | chưa đạt       |
        | 70      | chưa đủ căn cứ |
        | 70,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 99,9    | chưa đạt       |
        | 100     | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 99,9    | chưa đạt       |
        | 100     | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 100
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tổ chức lấy ý kiến hài lòng của người dân về kết quả nông thôn mới" là có
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Khung tình huống: Xã vùng đồng bào dân tộc thiểu số và miền núi, xã hải đảo: Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "DBSH"
      Và xã thuộc loại khu vực "<loại khu vực>"
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tổ chức lấy ý kiến hài lòng của người dân về kết quả nông thôn mới" là có
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | loại khu vực | số liệu | kết quả        |
        | khu-vuc-i    | 79,9    | chưa đạt       |
        | khu-vuc-i    | 80      | chưa đủ căn cứ |
        | khu-vuc-ii   | 79,9    | chưa đạt       |
        | khu-vuc-ii   | 80      | chưa đủ căn cứ |
        | khu-vuc-iii  | 79,9    | chưa đạt       |
        | khu-vuc-iii  | 80      | chưa đủ căn cứ |
        | hai-dao      | 79,9    | chưa đạt       |
        | hai-dao      | 80      | chưa đủ căn cứ |

    Khung tình huống: Xã vùng đồng bào dân tộc thiểu số và miền núi, xã hải đảo: Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "DBSH"
      Và xã thuộc loại khu vực "<loại khu vực>"
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tổ chức lấy ý kiến hài lòng của người dân về kết quả nông thôn mới" là có
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | loại khu vực | số liệu | kết quả        |
        | khu-vuc-i    | 49,9    | chưa đạt       |
        | khu-vuc-i    | 50      | chưa đủ căn cứ |
        | khu-vuc-ii   | 49,9    | chưa đạt       |
        | khu-vuc-ii   | 50      | chưa đủ căn cứ |
        | khu-vuc-iii  | 49,9    | chưa đạt       |
        | khu-vuc-iii  | 50      | chưa đủ căn cứ |
        | hai-dao      | 49,9    | chưa đạt       |
        | hai-dao      | 50      | chưa đủ căn cứ |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.4 Có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành phục vụ đời sống kinh tế, xã hội (từ ngày 01/03/2024)

    Khung tình huống: Sát mức: Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 70,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Xã vùng đồng bào dân tộc thiểu số và miền núi, xã hải đảo: Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "DBSH"
      Và xã thuộc loại khu vực "<loại khu vực>"
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | loại khu vực | số liệu | kết quả  |
        | khu-vuc-i    | 79,9    | chưa đạt |
        | khu-vuc-i    | 80      | đạt      |
        | khu-vuc-i    | 80,1    | đạt      |
        | khu-vuc-ii   | 79,9    | chưa đạt |
        | khu-vuc-ii   | 80      | đạt      |
        | khu-vuc-ii   | 80,1    | đạt      |
        | khu-vuc-iii  | 79,9    | chưa đạt |
        | khu-vuc-iii  | 80      | đạt      |
        | khu-vuc-iii  | 80,1    | đạt      |
        | hai-dao      | 79,9    | chưa đạt |
        | hai-dao      | 80      | đạt      |
        | hai-dao      | 80,1    | đạt      |

    Khung tình huống: Xã vùng đồng bào dân tộc thiểu số và miền núi, xã hải đảo: Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "DBSH"
      Và xã thuộc loại khu vực "<loại khu vực>"
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | loại khu vực | số liệu | kết quả  |
        | khu-vuc-i    | 49,9    | chưa đạt |
        | khu-vuc-i    | 50      | đạt      |
        | khu-vuc-i    | 50,1    | đạt      |
        | khu-vuc-ii   | 49,9    | chưa đạt |
        | khu-vuc-ii   | 50      | đạt      |
        | khu-vuc-ii   | 50,1    | đạt      |
        | khu-vuc-iii  | 49,9    | chưa đạt |
        | khu-vuc-iii  | 50      | đạt      |
        | khu-vuc-iii  | 50,1    | đạt      |
        | hai-dao      | 49,9    | chưa đạt |
        | hai-dao      | 50      | đạt      |
        | hai-dao      | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.5 Có mạng wifi miễn phí ở các điểm công cộng (khu vực trung tâm xã, nơi sinh hoạt cộng đồng, điểm du lịch cộng đồng,…)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mạng wifi miễn phí ở các điểm công cộng" là có
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

    Khung tình huống: Xã không có sản phẩm OCOP: văn bản không nói, nên chưa đủ căn cứ
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày <ngày>
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là <số liệu>
      Và số liệu "Tổ chức lấy ý kiến hài lòng của người dân về kết quả nông thôn mới" là có
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>
      Và lý do là <lý do>

      Dữ liệu:
        | ngày       | số liệu | kết quả        | lý do |
        | 29/02/2024 | 10/10   | chưa đủ căn cứ | "mức của tỉnh chưa được nhập" |
        | 29/02/2024 | 0/0     | chưa đủ căn cứ | "thiếu số liệu", "mức của tỉnh chưa được nhập" |
        | 31/12/2024 | 0/0     | chưa đủ căn cứ | "thiếu số liệu" |

    Tình huống: Ngày đầu của Quyết định 211, vế lấy ý kiến hài lòng không còn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 01/03/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người trong độ tuổi lao động được phổ biến kỹ năng số cơ bản" là 70
      Và số liệu "Tỷ lệ cán bộ, công chức xã được bồi dưỡng kỹ năng số, an toàn thông tin" là 100
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 50
      Và số liệu "Tỷ lệ hộ, cơ quan, tổ chức, khu di tích được thông báo, gắn biển địa chỉ số" là 100
      Và số liệu "Tỷ lệ sản phẩm OCOP của xã giới thiệu trên sàn thương mại điện tử" là 100
      Khi đánh giá
      Thì chỉ tiêu "8.4" đạt
