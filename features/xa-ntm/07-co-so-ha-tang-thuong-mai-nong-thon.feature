# language: vi
Tính năng: Tiêu chí 7. Cơ sở hạ tầng thương mại nông thôn (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 7 Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa

    Khung tình huống: Có hay không: Xã có chợ nông thôn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là không
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Chợ nông thôn có trong quy hoạch
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Chợ nông thôn đạt chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Xã có siêu thị mini đạt chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là không
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là không
      Và số liệu "Xã có chợ nông thôn" là không
      Và số liệu "Chợ nông thôn có trong quy hoạch" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Xã có cửa hàng tiện lợi đạt chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là không
      Và số liệu "Xã có chợ nông thôn" là không
      Và số liệu "Chợ nông thôn có trong quy hoạch" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là không
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là không
      Và số liệu "Xã có chợ nông thôn" là không
      Và số liệu "Chợ nông thôn có trong quy hoạch" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là không
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"
