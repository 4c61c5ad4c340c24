# language: vi
Tính năng: Tiêu chí 8. Chất lượng môi trường sống (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 8.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện dùng nước sạch từ hệ thống cấp nước tập trung" là 100
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 8.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "<vùng>"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện dùng nước sạch từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 11,9    | chưa đạt |
        | TDMNPB | 12      | đạt      |
        | TDMNPB | 12,1    | đạt      |
        | DBSH   | 42,9    | chưa đạt |
        | DBSH   | 43      | đạt      |
        | DBSH   | 43,1    | đạt      |
        | BTB    | 17,9    | chưa đạt |
        | BTB    | 18      | đạt      |
        | BTB    | 18,1    | đạt      |
        | DHNTB  | 21,9    | chưa đạt |
        | DHNTB  | 22      | đạt      |
        | DHNTB  | 22,1    | đạt      |
        | TN     | 11,9    | chưa đạt |
        | TN     | 12      | đạt      |
        | TN     | 12,1    | đạt      |
        | DNB    | 33,9    | chưa đạt |
        | DNB    | 34      | đạt      |
        | DNB    | 34,1    | đạt      |
        | DBSCL  | 32,9    | chưa đạt |
        | DBSCL  | 33      | đạt      |
        | DBSCL  | 33,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Tỷ lệ công trình cấp nước tập trung trên địa bàn huyện có tổ chức quản lý, khai thác hoạt động bền vững (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung của huyện có tổ chức quản lý bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 34,9    | chưa đạt |
        | 35      | đạt      |
        | 35,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Tỷ lệ công trình cấp nước tập trung trên địa bàn huyện có tổ chức quản lý, khai thác hoạt động bền vững (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung của huyện có tổ chức quản lý bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 34,9    | chưa đạt |
        | 35      | đạt      |
        | 35,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.3 Có mô hình xử lý nước mặt (ao, hồ) bảo đảm quy định về bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số mô hình xử lý nước mặt (ao, hồ) bảo đảm quy định môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Cảnh quan, không gian trên địa bàn huyện đảm bảo sáng - xanh - sạch - đẹp, an toàn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Cảnh quan, không gian của huyện sáng - xanh - sạch - đẹp, an toàn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.5 Tỷ lệ cơ sở sản xuất, kinh doanh thực phẩm do huyện quản lý tuân thủ các quy định về đảm bảo an toàn thực phẩm (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở thực phẩm do huyện quản lý tuân thủ quy định an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.5 Tỷ lệ cơ sở sản xuất, kinh doanh thực phẩm do huyện quản lý tuân thủ các quy định về đảm bảo an toàn thực phẩm (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở thực phẩm do huyện quản lý tuân thủ quy định an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
