# language: vi
Tính năng: Tiêu chí 17. Môi trường và an toàn thực phẩm (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 17.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức: Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là 10
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 29,9    | chưa đạt |
        | TDMNPB | 30      | đạt      |
        | TDMNPB | 30,1    | đạt      |
        | TN     | 29,9    | chưa đạt |
        | TN     | 30      | đạt      |
        | TN     | 30,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là 40
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | vùng  | số liệu | kết quả  |
        | DBSH  | 54,9    | chưa đạt |
        | DBSH  | 55      | đạt      |
        | DBSH  | 55,1    | đạt      |
        | BTB   | 44,9    | chưa đạt |
        | BTB   | 45      | đạt      |
        | BTB   | 45,1    | đạt      |
        | DHNTB | 44,9    | chưa đạt |
        | DHNTB | 45      | đạt      |
        | DHNTB | 45,1    | đạt      |
        | DNB   | 54,9    | chưa đạt |
        | DNB   | 55      | đạt      |
        | DNB   | 55,1    | đạt      |
        | DBSCL | 44,9    | chưa đạt |
        | DBSCL | 45      | đạt      |
        | DBSCL | 45,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là 45
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 9,9     | chưa đạt |
        | TDMNPB | 10      | đạt      |
        | TDMNPB | 10,1    | đạt      |
        | BTB    | 19,9    | chưa đạt |
        | BTB    | 20      | đạt      |
        | BTB    | 20,1    | đạt      |
        | DHNTB  | 24,9    | chưa đạt |
        | DHNTB  | 25      | đạt      |
        | DHNTB  | 25,1    | đạt      |
        | TN     | 9,9     | chưa đạt |
        | TN     | 10      | đạt      |
        | TN     | 10,1    | đạt      |
        | DBSCL  | 29,9    | chưa đạt |
        | DBSCL  | 30      | đạt      |
        | DBSCL  | 30,1    | đạt      |

    Khung tình huống: Xã khu vực III, sát mức chung
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <tập trung>
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | vùng   | tập trung | số liệu | kết quả        |
        | TDMNPB | 15        | 19,9    | chưa đạt       |
        | TDMNPB | 15        | 20      | đạt            |
        | TDMNPB | 15        | 20,1    | đạt            |
        | DBSH   | 45        | 54,9    | chưa đủ căn cứ |
        | DBSH   | 45        | 55      | đạt            |
        | DBSH   | 45        | 55,1    | đạt            |
        | BTB    | 30        | 34,9    | chưa đủ căn cứ |
        | BTB    | 30        | 35      | đạt            |
        | BTB    | 30        | 35,1    | đạt            |
        | DHNTB  | 30        | 34,9    | chưa đủ căn cứ |
        | DHNTB  | 30        | 35      | đạt            |
        | DHNTB  | 30        | 35,1    | đạt            |
        | TN     | 15        | 19,9    | chưa đạt       |
        | TN     | 15        | 20      | đạt            |
        | TN     | 15        | 20,1    | đạt            |
        | DNB    | 45        | 54,9    | chưa đủ căn cứ |
        | DNB    | 45        | 55      | đạt            |
        | DNB    | 45        | 55,1    | đạt            |
        | DBSCL  | 40        | 44,9    | chưa đủ căn cứ |
        | DBSCL  | 40        | 45      | đạt            |
        | DBSCL  | 40        | 45,1    | đạt            |

    Khung tình huống: Xã khu vực III, sát mức của phần cấp nước tập trung
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là 60
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả        |
        | TDMNPB | 9,9     | chưa đạt       |
        | TDMNPB | 10      | đạt            |
        | TDMNPB | 10,1    | đạt            |
        | DBSH   | 39,9    | chưa đủ căn cứ |
        | DBSH   | 40      | đạt            |
        | DBSH   | 40,1    | đạt            |
        | BTB    | 14,9    | chưa đủ căn cứ |
        | BTB    | 15      | đạt            |
        | BTB    | 15,1    | đạt            |
        | DHNTB  | 19,9    | chưa đủ căn cứ |
        | DHNTB  | 20      | đạt            |
        | DHNTB  | 20,1    | đạt            |
        | TN     | 9,9     | chưa đạt       |
        | TN     | 10      | đạt            |
        | TN     | 10,1    | đạt            |
        | DNB    | 29,9    | chưa đủ căn cứ |
        | DNB    | 30      | đạt            |
        | DNB    | 30,1    | đạt            |
        | DBSCL  | 29,9    | chưa đủ căn cứ |
        | DBSCL  | 30      | đạt            |
        | DBSCL  | 30,1    | đạt            |

    Khung tình huống: Xã không thuộc khu vực III, sát mức của phần cấp nước tập trung
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là 60
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 9,9     | chưa đạt |
        | TDMNPB | 10      | đạt      |
        | TDMNPB | 10,1    | đạt      |
        | DBSH   | 39,9    | chưa đạt |
        | DBSH   | 40      | đạt      |
        | DBSH   | 40,1    | đạt      |
        | BTB    | 19,9    | chưa đạt |
        | BTB    | 20      | đạt      |
        | BTB    | 20,1    | đạt      |
        | DHNTB  | 24,9    | chưa đạt |
        | DHNTB  | 25      | đạt      |
        | DHNTB  | 25,1    | đạt      |
        | TN     | 9,9     | chưa đạt |
        | TN     | 10      | đạt      |
        | TN     | 10,1    | đạt      |
        | DNB    | 29,9    | chưa đạt |
        | DNB    | 30      | đạt      |
        | DNB    | 30,1    | đạt      |
        | DBSCL  | 29,9    | chưa đạt |
        | DBSCL  | 30      | đạt      |
        | DBSCL  | 30,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn (từ ngày 01/03/2024)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.1" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 17.2 Tỷ lệ cơ sở sản xuất - kinh doanh, nuôi trồng thủy sản, làng nghề đảm bảo quy định về bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở sản xuất, nuôi trồng thủy sản, làng nghề bảo đảm quy định môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 89,9    | chưa đạt |
        | TDMNPB | 90      | đạt      |
        | TDMNPB | 90,1    | đạt      |
        | DBSH   | 99,9    | chưa đạt |
        | DBSH   | 100     | đạt      |
        | BTB    | 94,9    | chưa đạt |
        | BTB    | 95      | đạt      |
        | BTB    | 95,1    | đạt      |
        | DHNTB  | 94,9    | chưa đạt |
        | DHNTB  | 95      | đạt      |
        | DHNTB  | 95,1    | đạt      |
        | TN     | 89,9    | chưa đạt |
        | TN     | 90      | đạt      |
        | TN     | 90,1    | đạt      |
        | DNB    | 99,9    | chưa đạt |
        | DNB    | 100     | đạt      |
        | DBSCL  | 94,9    | chưa đạt |
        | DBSCL  | 95      | đạt      |
        | DBSCL  | 95,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.3 Cảnh quan, không gian xanh - sạch - đẹp, an toàn; không để xảy ra tồn đọng nước thải sinh hoạt tại các khu dân cư tập trung

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Cảnh quan xanh - sạch - đẹp, an toàn; không tồn đọng nước thải sinh hoạt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.4 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (đến hết ngày 10/05/2022)

    Khung tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

      Dữ liệu:
        | vùng   |
        | TDMNPB |
        | DBSH   |
        | BTB    |
        | DHNTB  |
        | TN     |
        | DNB    |
        | DBSCL  |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 17.4 Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 1,9     | chưa đạt       |
        | 2       | chưa đủ căn cứ |
        | 2,1     | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đất cây xanh sử dụng công cộng tại điểm dân cư nông thôn" là 100
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 17.5 Mai táng, hỏa táng phù hợp với quy định và theo quy hoạch

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mai táng, hỏa táng phù hợp với quy định và theo quy hoạch" là có
      Khi đánh giá
      Thì chỉ tiêu "17.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 17.6 Tỷ lệ chất thải rắn sinh hoạt và chất thải rắn không nguy hại trên địa bàn được thu gom, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải rắn sinh hoạt và không nguy hại được thu gom, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.6" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 69,9    | chưa đạt |
        | TDMNPB | 70      | đạt      |
        | TDMNPB | 70,1    | đạt      |
        | DBSH   | 89,9    | chưa đạt |
        | DBSH   | 90      | đạt      |
        | DBSH   | 90,1    | đạt      |
        | BTB    | 74,9    | chưa đạt |
        | BTB    | 75      | đạt      |
        | BTB    | 75,1    | đạt      |
        | DHNTB  | 74,9    | chưa đạt |
        | DHNTB  | 75      | đạt      |
        | DHNTB  | 75,1    | đạt      |
        | TN     | 69,9    | chưa đạt |
        | TN     | 70      | đạt      |
        | TN     | 70,1    | đạt      |
        | DNB    | 89,9    | chưa đạt |
        | DNB    | 90      | đạt      |
        | DNB    | 90,1    | đạt      |
        | DBSCL  | 84,9    | chưa đạt |
        | DBSCL  | 85      | đạt      |
        | DBSCL  | 85,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.7 Tỷ lệ bao gói thuốc bảo vệ thực vật sau sử dụng và chất thải rắn y tế được thu gom, xử lý đáp ứng yêu cầu về bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ bao gói thuốc bảo vệ thực vật và chất thải y tế được thu gom, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.8 Tỷ lệ hộ có nhà tiêu, nhà tắm, thiết bị chứa nước sinh hoạt hợp vệ sinh và đảm bảo 3 sạch

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ có nhà tiêu, nhà tắm, thiết bị chứa nước hợp vệ sinh và 3 sạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.8" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 69,9    | chưa đạt |
        | TDMNPB | 70      | đạt      |
        | TDMNPB | 70,1    | đạt      |
        | DBSH   | 89,9    | chưa đạt |
        | DBSH   | 90      | đạt      |
        | DBSH   | 90,1    | đạt      |
        | BTB    | 84,9    | chưa đạt |
        | BTB    | 85      | đạt      |
        | BTB    | 85,1    | đạt      |
        | DHNTB  | 84,9    | chưa đạt |
        | DHNTB  | 85      | đạt      |
        | DHNTB  | 85,1    | đạt      |
        | TN     | 69,9    | chưa đạt |
        | TN     | 70      | đạt      |
        | TN     | 70,1    | đạt      |
        | DNB    | 89,9    | chưa đạt |
        | DNB    | 90      | đạt      |
        | DNB    | 90,1    | đạt      |
        | DBSCL  | 69,9    | chưa đạt |
        | DBSCL  | 70      | đạt      |
        | DBSCL  | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.9 Tỷ lệ cơ sở chăn nuôi đảm bảo các quy định về vệ sinh thú y, chăn nuôi và bảo vệ môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở chăn nuôi bảo đảm vệ sinh thú y, chăn nuôi, môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.9" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 59,9    | chưa đạt |
        | TDMNPB | 60      | đạt      |
        | TDMNPB | 60,1    | đạt      |
        | DBSH   | 79,9    | chưa đạt |
        | DBSH   | 80      | đạt      |
        | DBSH   | 80,1    | đạt      |
        | BTB    | 69,9    | chưa đạt |
        | BTB    | 70      | đạt      |
        | BTB    | 70,1    | đạt      |
        | DHNTB  | 74,9    | chưa đạt |
        | DHNTB  | 75      | đạt      |
        | DHNTB  | 75,1    | đạt      |
        | TN     | 59,9    | chưa đạt |
        | TN     | 60      | đạt      |
        | TN     | 60,1    | đạt      |
        | DNB    | 79,9    | chưa đạt |
        | DNB    | 80      | đạt      |
        | DNB    | 80,1    | đạt      |
        | DBSCL  | 69,9    | chưa đạt |
        | DBSCL  | 70      | đạt      |
        | DBSCL  | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.9" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.10 Tỷ lệ hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm tuân thủ các quy định về đảm bảo an toàn thực phẩm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ và cơ sở thực phẩm tuân thủ quy định an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.11 Tỷ lệ hộ gia đình thực hiện phân loại chất thải rắn tại nguồn

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ phân loại chất thải rắn tại nguồn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.11" <kết quả>

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
      Thì chỉ tiêu "17.11" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 17.12 Tỷ lệ chất thải nhựa phát sinh trên địa bàn được thu gom, tái sử dụng, tái chế, xử lý theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chất thải nhựa được thu gom, tái sử dụng, tái chế, xử lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "17.12" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 29,9    | chưa đạt |
        | TDMNPB | 30      | đạt      |
        | TDMNPB | 30,1    | đạt      |
        | DBSH   | 64,9    | chưa đạt |
        | DBSH   | 65      | đạt      |
        | DBSH   | 65,1    | đạt      |
        | BTB    | 49,9    | chưa đạt |
        | BTB    | 50      | đạt      |
        | BTB    | 50,1    | đạt      |
        | DHNTB  | 49,9    | chưa đạt |
        | DHNTB  | 50      | đạt      |
        | DHNTB  | 50,1    | đạt      |
        | TN     | 29,9    | chưa đạt |
        | TN     | 30      | đạt      |
        | TN     | 30,1    | đạt      |
        | DNB    | 64,9    | chưa đạt |
        | DNB    | 65      | đạt      |
        | DNB    | 65,1    | đạt      |
        | DBSCL  | 49,9    | chưa đạt |
        | DBSCL  | 50      | đạt      |
        | DBSCL  | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "17.12" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
