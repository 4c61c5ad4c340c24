# language: vi
Tính năng: Tiêu chí 8. Thông tin và Truyền thông (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 1127/QĐ-BTTTT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 8.1 Xã có điểm phục vụ bưu chính (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có điểm phục vụ bưu chính" là có
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.1 Xã có điểm phục vụ bưu chính (từ ngày 22/06/2022)

    Khung tình huống: Có hay không: Xã có điểm phục vụ bưu chính
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg" là có
      Và số liệu "Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc" là 4
      Và số liệu "Xã có điểm phục vụ bưu chính" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg" là có
      Và số liệu "Xã có điểm phục vụ bưu chính" là có
      Và số liệu "Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3,9     | chưa đạt |
        | 4       | đạt      |
        | 4,1     | đạt      |

    Khung tình huống: Có hay không: Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Thời gian mở cửa của điểm phục vụ bưu chính mỗi ngày làm việc" là 4
      Và số liệu "Xã có điểm phục vụ bưu chính" là có
      Và số liệu "Điểm bưu chính đủ mặt bằng, biển, niêm yết, nhận thư 2 kg, gói kiện 5 kg" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Xã có dịch vụ viễn thông, internet (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có dịch vụ viễn thông, internet" là có
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.2 Xã có dịch vụ viễn thông, internet (từ ngày 22/06/2022)

    Khung tình huống: Sát mức: Tỷ lệ thôn có dịch vụ điện thoại cố định hoặc di động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn có dịch vụ internet băng rộng cố định hoặc di động" là 100
      Và số liệu "Dịch vụ viễn thông, internet đáp ứng quy chuẩn kỹ thuật quốc gia" là có
      Và số liệu "Tỷ lệ thôn có dịch vụ điện thoại cố định hoặc di động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ thôn có dịch vụ internet băng rộng cố định hoặc di động
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Dịch vụ viễn thông, internet đáp ứng quy chuẩn kỹ thuật quốc gia" là có
      Và số liệu "Tỷ lệ thôn có dịch vụ điện thoại cố định hoặc di động" là 100
      Và số liệu "Tỷ lệ thôn có dịch vụ internet băng rộng cố định hoặc di động" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Khung tình huống: Có hay không: Dịch vụ viễn thông, internet đáp ứng quy chuẩn kỹ thuật quốc gia
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn có dịch vụ internet băng rộng cố định hoặc di động" là 100
      Và số liệu "Tỷ lệ thôn có dịch vụ điện thoại cố định hoặc di động" là 100
      Và số liệu "Dịch vụ viễn thông, internet đáp ứng quy chuẩn kỹ thuật quốc gia" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.3 Xã có đài truyền thanh và hệ thống loa đến các thôn (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đài truyền thanh và hệ thống loa đến các thôn" là có
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.3 Xã có đài truyền thanh và hệ thống loa đến các thôn (từ ngày 22/06/2022)

    Khung tình huống: Có hay không: Xã có đài truyền thanh theo hướng dẫn của Bộ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn có hệ thống loa hoạt động" là 66,666666
      Và số liệu "Xã có đài truyền thanh theo hướng dẫn của Bộ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có ứng dụng công nghệ thông tin trong quản lý, điều hành" là có
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 8.4 Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành (từ ngày 22/06/2022)

    Khung tình huống: Sát mức: Tỷ lệ máy vi tính trên số cán bộ, công chức xã
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 30
      Và số liệu "Số phần mềm đang dùng trong bốn loại bắt buộc" là 4
      Và số liệu "Tỷ lệ máy vi tính trên số cán bộ, công chức xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Khung tình huống: Sát mức: Số phần mềm đang dùng trong bốn loại bắt buộc
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ máy vi tính trên số cán bộ, công chức xã" là 50
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là 30
      Và số liệu "Số phần mềm đang dùng trong bốn loại bắt buộc" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 3       | chưa đạt |
        | 4       | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ máy vi tính trên số cán bộ, công chức xã" là 50
      Và số liệu "Số phần mềm đang dùng trong bốn loại bắt buộc" là 4
      Và số liệu "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng hồ sơ thủ tục hành chính của xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 29,9    | chưa đạt |
        | 30      | đạt      |
        | 30,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
