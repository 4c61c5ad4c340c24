# language: vi
Tính năng: Tiêu chí 7. Cơ sở hạ tầng thương mại nông thôn (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 1214/QĐ-BCT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 7 Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa (đến hết ngày 21/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa" là có
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 21/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 7 Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa (từ ngày 22/06/2022)

    Khung tình huống: Có hay không: Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là không
      Và số liệu "Xã có chợ nông thôn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là không
      Và số liệu "Xã có chợ nông thôn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Xã có chợ nông thôn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là không
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã có cửa hàng tiện lợi đạt chuẩn" là có
      Và số liệu "Xã có cửa hàng kinh doanh tổng hợp đạt chuẩn" là có
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là có
      Và số liệu "Xã có chợ nông thôn" là có
      Và số liệu "Chợ nông thôn đạt chuẩn" là có
      Và số liệu "Xã có siêu thị mini đạt chuẩn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là <số liệu>
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
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là có
      Và số liệu "Xã có chợ nông thôn" là có
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
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
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là có
      Và số liệu "Xã có chợ nông thôn" là không
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
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
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là có
      Và số liệu "Xã có chợ nông thôn" là không
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
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
      Và số liệu "Xã có chợ nông thôn, siêu thị mini hoặc cửa hàng bán lẻ khác" là có
      Và số liệu "Nhu cầu thực tế cần đầu tư hạ tầng thương mại nông thôn" là có
      Và số liệu "Xã có chợ nông thôn" là không
      Và số liệu "Chợ nông thôn có trong quy hoạch, kế hoạch hoặc định hướng phát triển" là có
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
