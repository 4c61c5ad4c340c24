# language: vi
Tính năng: Tiêu chí 8. Thông tin và Truyền thông (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 8.1 Có điểm phục vụ bưu chính đáp ứng cung cấp dịch vụ công trực tuyến cho người dân

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
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

  Quy tắc: 8.2 Tỷ lệ thuê bao sử dụng điện thoại thông minh

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thuê bao sử dụng điện thoại thông minh" là 100
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 8.3 Có dịch vụ báo chí truyền thông

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có dịch vụ báo chí truyền thông" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành phục vụ đời sống kinh tế - xã hội và tổ chức lấy ý kiến sự hài lòng của người dân về kết quả xây dựng nông thôn mới trên hệ thống trực tuyến (đến hết ngày 29/02/2024)

    Khung tình huống: Có hay không: Có ứng dụng công nghệ thông tin trong quản lý phục vụ đời sống kinh tế - xã hội
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Lấy ý kiến hài lòng của người dân về nông thôn mới trên hệ thống trực tuyến" là có
      Và số liệu "Có ứng dụng công nghệ thông tin trong quản lý phục vụ đời sống kinh tế - xã hội" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Lấy ý kiến hài lòng của người dân về nông thôn mới trên hệ thống trực tuyến
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có ứng dụng công nghệ thông tin trong quản lý phục vụ đời sống kinh tế - xã hội" là có
      Và số liệu "Lấy ý kiến hài lòng của người dân về nông thôn mới trên hệ thống trực tuyến" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành phục vụ đời sống kinh tế, xã hội (từ ngày 01/03/2024)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có ứng dụng công nghệ thông tin trong quản lý phục vụ đời sống kinh tế - xã hội" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.5 Có mạng wifi miễn phí ở các điểm công cộng (khu vực trung tâm xã, nơi sinh hoạt cộng đồng, điểm du lịch cộng đồng,...)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mạng wifi miễn phí ở các điểm công cộng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
