# language: vi
Tính năng: Tiêu chí 8. Thông tin và Truyền thông (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 8.1 Xã có điểm phục vụ bưu chính

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có điểm phục vụ bưu chính" là <số liệu>
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

  Quy tắc: 8.2 Xã có dịch vụ viễn thông, internet

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có dịch vụ viễn thông, internet" là <số liệu>
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

  Quy tắc: 8.3 Xã có đài truyền thanh và hệ thống loa đến các thôn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có đài truyền thanh và hệ thống loa đến các thôn" là <số liệu>
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

  Quy tắc: 8.4 Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có ứng dụng công nghệ thông tin trong quản lý, điều hành" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
