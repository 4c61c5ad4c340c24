# language: vi
Tính năng: Tiêu chí 18. Chất lượng môi trường sống (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức
  và vừa trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào
  cũng chưa đủ căn cứ.

  Quy tắc: 18.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 34,9    | chưa đạt |
        | TDMNPB | 35      | đạt      |
        | TDMNPB | 35,1    | đạt      |
        | DBSH   | 64,9    | chưa đạt |
        | DBSH   | 65      | đạt      |
        | DBSH   | 65,1    | đạt      |
        | BTB    | 54,9    | chưa đạt |
        | BTB    | 55      | đạt      |
        | BTB    | 55,1    | đạt      |
        | DHNTB  | 49,9    | chưa đạt |
        | DHNTB  | 50      | đạt      |
        | DHNTB  | 50,1    | đạt      |
        | TN     | 34,9    | chưa đạt |
        | TN     | 35      | đạt      |
        | TN     | 35,1    | đạt      |
        | DNB    | 64,9    | chưa đạt |
        | DNB    | 65      | đạt      |
        | DNB    | 65,1    | đạt      |
        | DBSCL  | 54,9    | chưa đạt |
        | DBSCL  | 55      | đạt      |
        | DBSCL  | 55,1    | đạt      |

    Khung tình huống: Xã khu vực III, sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả        |
        | TDMNPB | 24,9    | chưa đạt       |
        | TDMNPB | 25      | đạt            |
        | TDMNPB | 25,1    | đạt            |
        | DBSH   | 64,9    | chưa đủ căn cứ |
        | DBSH   | 65      | đạt            |
        | DBSH   | 65,1    | đạt            |
        | BTB    | 39,9    | chưa đủ căn cứ |
        | BTB    | 40      | đạt            |
        | BTB    | 40,1    | đạt            |
        | DHNTB  | 39,9    | chưa đủ căn cứ |
        | DHNTB  | 40      | đạt            |
        | DHNTB  | 40,1    | đạt            |
        | TN     | 24,9    | chưa đạt       |
        | TN     | 25      | đạt            |
        | TN     | 25,1    | đạt            |
        | DNB    | 64,9    | chưa đủ căn cứ |
        | DNB    | 65      | đạt            |
        | DNB    | 65,1    | đạt            |
        | DBSCL  | 54,9    | chưa đủ căn cứ |
        | DBSCL  | 55      | đạt            |
        | DBSCL  | 55,1    | đạt            |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (từ ngày 01/03/2024)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là 100
      Khi đánh giá
      Thì chỉ tiêu "18.1" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 18.2 Cấp nước sinh hoạt đạt chuẩn bình quân đầu người/ngày đêm (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 59,9    | chưa đạt |
        | TDMNPB | 60      | đạt      |
        | TDMNPB | 60,1    | đạt      |
        | DBSH   | 79,9    | chưa đạt |
        | DBSH   | 80      | đạt      |
        | DBSH   | 80,1    | đạt      |
        | BTB    | 59,9    | chưa đạt |
        | BTB    | 60      | đạt      |
        | BTB    | 60,1    | đạt      |
        | DHNTB  | 59,9    | chưa đạt |
        | DHNTB  | 60      | đạt      |
        | DHNTB  | 60,1    | đạt      |
        | TN     | 59,9    | chưa đạt |
        | TN     | 60      | đạt      |
        | TN     | 60,1    | đạt      |
        | DNB    | 79,9    | chưa đạt |
        | DNB    | 80      | đạt      |
        | DNB    | 80,1    | đạt      |
        | DBSCL  | 59,9    | chưa đạt |
        | DBSCL  | 60      | đạt      |
        | DBSCL  | 60,1    | đạt      |

    Khung tình huống: Xã khu vực III, sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "<vùng>"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả        |
        | TDMNPB | 39,9    | chưa đạt       |
        | TDMNPB | 40      | đạt            |
        | TDMNPB | 40,1    | đạt            |
        | DBSH   | 79,9    | chưa đủ căn cứ |
        | DBSH   | 80      | đạt            |
        | DBSH   | 80,1    | đạt            |
        | BTB    | 49,9    | chưa đủ căn cứ |
        | BTB    | 50      | đạt            |
        | BTB    | 50,1    | đạt            |
        | DHNTB  | 49,9    | chưa đủ căn cứ |
        | DHNTB  | 50      | đạt            |
        | DHNTB  | 50,1    | đạt            |
        | TN     | 39,9    | chưa đạt       |
        | TN     | 40      | đạt            |
        | TN     | 40,1    | đạt            |
        | DNB    | 79,9    | chưa đủ căn cứ |
        | DNB    | 80      | đạt            |
        | DNB    | 80,1    | đạt            |
        | DBSCL  | 59,9    | chưa đủ căn cứ |
        | DBSCL  | 60      | đạt            |
        | DBSCL  | 60,1    | đạt            |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.2 Cấp nước sinh hoạt đạt chuẩn bình quân đầu người/ngày đêm (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Chất lượng nước sinh hoạt đạt quy chuẩn của Bộ Y tế" là có
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 59,9    | chưa đạt |
        | TDMNPB | 60      | đạt      |
        | TDMNPB | 60,1    | đạt      |
        | DBSH   | 79,9    | chưa đạt |
        | DBSH   | 80      | đạt      |
        | DBSH   | 80,1    | đạt      |
        | BTB    | 59,9    | chưa đạt |
        | BTB    | 60      | đạt      |
        | BTB    | 60,1    | đạt      |
        | DHNTB  | 59,9    | chưa đạt |
        | DHNTB  | 60      | đạt      |
        | DHNTB  | 60,1    | đạt      |
        | TN     | 59,9    | chưa đạt |
        | TN     | 60      | đạt      |
        | TN     | 60,1    | đạt      |
        | DNB    | 79,9    | chưa đạt |
        | DNB    | 80      | đạt      |
        | DNB    | 80,1    | đạt      |
        | DBSCL  | 59,9    | chưa đạt |
        | DBSCL  | 60      | đạt      |
        | DBSCL  | 60,1    | đạt      |

    Khung tình huống: Có hay không: Chất lượng nước sinh hoạt đạt quy chuẩn của Bộ Y tế
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là 60
      Và số liệu "Chất lượng nước sinh hoạt đạt quy chuẩn của Bộ Y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | có      | đạt      |
        | TDMNPB | không   | chưa đạt |
        | BTB    | có      | đạt      |
        | BTB    | không   | chưa đạt |
        | DHNTB  | có      | đạt      |
        | DHNTB  | không   | chưa đạt |
        | TN     | có      | đạt      |
        | TN     | không   | chưa đạt |
        | DBSCL  | có      | đạt      |
        | DBSCL  | không   | chưa đạt |

    Khung tình huống: Có hay không: Chất lượng nước sinh hoạt đạt quy chuẩn của Bộ Y tế
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là 80
      Và số liệu "Chất lượng nước sinh hoạt đạt quy chuẩn của Bộ Y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | vùng | số liệu | kết quả  |
        | DBSH | có      | đạt      |
        | DBSH | không   | chưa đạt |
        | DNB  | có      | đạt      |
        | DNB  | không   | chưa đạt |

    Khung tình huống: Xã khu vực III, sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "Chất lượng nước sinh hoạt đạt quy chuẩn của Bộ Y tế" là có
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả        |
        | TDMNPB | 39,9    | chưa đạt       |
        | TDMNPB | 40      | đạt            |
        | TDMNPB | 40,1    | đạt            |
        | DBSH   | 79,9    | chưa đủ căn cứ |
        | DBSH   | 80      | đạt            |
        | DBSH   | 80,1    | đạt            |
        | BTB    | 49,9    | chưa đủ căn cứ |
        | BTB    | 50      | đạt            |
        | BTB    | 50,1    | đạt            |
        | DHNTB  | 49,9    | chưa đủ căn cứ |
        | DHNTB  | 50      | đạt            |
        | DHNTB  | 50,1    | đạt            |
        | TN     | 39,9    | chưa đạt       |
        | TN     | 40      | đạt            |
        | TN     | 40,1    | đạt            |
        | DNB    | 79,9    | chưa đủ căn cứ |
        | DNB    | 80      | đạt            |
        | DNB    | 80,1    | đạt            |
        | DBSCL  | 59,9    | chưa đủ căn cứ |
        | DBSCL  | 60      | đạt            |
        | DBSCL  | 60,1    | đạt            |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.3 Tỷ lệ công trình cấp nước tập trung có tổ chức quản lý, khai thác hoạt động bền vững

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung có tổ chức quản lý hoạt động bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.3" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 24,9    | chưa đạt |
        | TDMNPB | 25      | đạt      |
        | TDMNPB | 25,1    | đạt      |
        | DBSH   | 44,9    | chưa đạt |
        | DBSH   | 45      | đạt      |
        | DBSH   | 45,1    | đạt      |
        | BTB    | 29,9    | chưa đạt |
        | BTB    | 30      | đạt      |
        | BTB    | 30,1    | đạt      |
        | DHNTB  | 29,9    | chưa đạt |
        | DHNTB  | 30      | đạt      |
        | DHNTB  | 30,1    | đạt      |
        | TN     | 24,9    | chưa đạt |
        | TN     | 25      | đạt      |
        | TN     | 25,1    | đạt      |
        | DNB    | 39,9    | chưa đạt |
        | DNB    | 40      | đạt      |
        | DNB    | 40,1    | đạt      |
        | DBSCL  | 39,9    | chưa đạt |
        | DBSCL  | 40      | đạt      |
        | DBSCL  | 40,1    | đạt      |

    Khung tình huống: Xã khu vực III, sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã thuộc loại khu vực "khu-vuc-iii"
      Và số liệu "Tỷ lệ công trình cấp nước tập trung có tổ chức quản lý hoạt động bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.3" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả        |
        | TDMNPB | 19,9    | chưa đạt       |
        | TDMNPB | 20      | đạt            |
        | TDMNPB | 20,1    | đạt            |
        | DBSH   | 44,9    | chưa đủ căn cứ |
        | DBSH   | 45      | đạt            |
        | DBSH   | 45,1    | đạt            |
        | BTB    | 24,9    | chưa đủ căn cứ |
        | BTB    | 25      | đạt            |
        | BTB    | 25,1    | đạt            |
        | DHNTB  | 24,9    | chưa đủ căn cứ |
        | DHNTB  | 25      | đạt            |
        | DHNTB  | 25,1    | đạt            |
        | TN     | 19,9    | chưa đạt       |
        | TN     | 20      | đạt            |
        | TN     | 20,1    | đạt            |
        | DNB    | 39,9    | chưa đủ căn cứ |
        | DNB    | 40      | đạt            |
        | DNB    | 40,1    | đạt            |
        | DBSCL  | 39,9    | chưa đủ căn cứ |
        | DBSCL  | 40      | đạt            |
        | DBSCL  | 40,1    | đạt            |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.4 Tỷ lệ chủ thể hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm hàng năm được tập huấn về an toàn thực phẩm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chủ hộ, chủ cơ sở, người làm thực phẩm được tập huấn hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.5 Không để xảy ra sự cố về an toàn thực phẩm trên địa bàn thuộc phạm vi quản lý của xã

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Không để xảy ra sự cố về an toàn thực phẩm thuộc phạm vi quản lý của xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.6 Tỷ lệ cơ sở sơ chế, chế biến thực phẩm nông lâm thủy sản được chứng nhận về an toàn thực phẩm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở sơ chế, chế biến thực phẩm được chứng nhận an toàn thực phẩm" là 100
      Khi đánh giá
      Thì chỉ tiêu "18.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 18.7 Tỷ lệ hộ có nhà tắm, thiết bị chứa nước sinh hoạt hợp vệ sinh, nhà tiêu an toàn và đảm bảo 3 sạch

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ có nhà tắm, thiết bị chứa nước hợp vệ sinh, nhà tiêu an toàn và 3 sạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.7" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 79,9    | chưa đạt |
        | TDMNPB | 80      | đạt      |
        | TDMNPB | 80,1    | đạt      |
        | DBSH   | 99,9    | chưa đạt |
        | DBSH   | 100     | đạt      |
        | BTB    | 94,9    | chưa đạt |
        | BTB    | 95      | đạt      |
        | BTB    | 95,1    | đạt      |
        | DHNTB  | 94,9    | chưa đạt |
        | DHNTB  | 95      | đạt      |
        | DHNTB  | 95,1    | đạt      |
        | TN     | 79,9    | chưa đạt |
        | TN     | 80      | đạt      |
        | TN     | 80,1    | đạt      |
        | DNB    | 99,9    | chưa đạt |
        | DNB    | 100     | đạt      |
        | DBSCL  | 79,9    | chưa đạt |
        | DBSCL  | 80      | đạt      |
        | DBSCL  | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.8 Tỷ lệ bãi chôn lấp chất thải rắn sinh hoạt trên địa bàn đảm bảo vệ sinh môi trường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ bãi chôn lấp chất thải sinh hoạt đảm bảo vệ sinh môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
