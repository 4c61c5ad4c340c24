# language: vi
Tính năng: Tiêu chí 6. Văn hóa (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 6.1 Có lắp đặt các dụng cụ thể dục thể thao ngoài trời ở điểm công cộng; các loại hình hoạt động văn hóa, văn nghệ, thể dục, thể thao được tổ chức hoạt động thường xuyên

    Khung tình huống: Có hay không: Có dụng cụ thể dục thể thao ngoài trời ở điểm công cộng
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Hoạt động văn hóa, văn nghệ, thể dục, thể thao được tổ chức thường xuyên" là có
      Và số liệu "Có dụng cụ thể dục thể thao ngoài trời ở điểm công cộng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Hoạt động văn hóa, văn nghệ, thể dục, thể thao được tổ chức thường xuyên
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có dụng cụ thể dục thể thao ngoài trời ở điểm công cộng" là có
      Và số liệu "Hoạt động văn hóa, văn nghệ, thể dục, thể thao được tổ chức thường xuyên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.2 Di sản văn hóa được kiểm kê, ghi danh, bảo vệ, tu bổ, tôn tạo và phát huy giá trị đúng quy định

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Di sản văn hóa được kiểm kê, ghi danh, bảo vệ, tu bổ và phát huy giá trị" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 6.3 Tỷ lệ thôn, bản, ấp đạt tiêu chuẩn văn hóa theo quy định và đạt chuẩn nông thôn mới

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ thôn đạt tiêu chuẩn văn hóa và đạt chuẩn nông thôn mới" là 100
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"
