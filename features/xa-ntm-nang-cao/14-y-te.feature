# language: vi
Tính năng: Tiêu chí 14. Y tế (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 14.1 Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người dân tham gia bảo hiểm y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.1" <kết quả>

      Dữ liệu:
        | số liệu           | kết quả  |
        | nam 95; nữ 95     | đạt      |
        | nam 95; nữ 94,9   | chưa đạt |
        | nam 94,9; nữ 95   | chưa đạt |
        | nam 95,1; nữ 95,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 14.2 Tỷ lệ dân số được quản lý sức khỏe (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ dân số được quản lý sức khỏe" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.2" <kết quả>

      Dữ liệu:
        | số liệu           | kết quả  |
        | nam 90; nữ 90     | đạt      |
        | nam 90; nữ 89,9   | chưa đạt |
        | nam 89,9; nữ 90   | chưa đạt |
        | nam 90,1; nữ 90,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 14.3 Tỷ lệ người dân tham gia và sử dụng ứng dụng khám chữa bệnh từ xa (áp dụng đạt cho cả nam và nữ) (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người dân tham gia, sử dụng ứng dụng khám chữa bệnh từ xa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.3" <kết quả>

      Dữ liệu:
        | số liệu           | kết quả  |
        | nam 40; nữ 40     | đạt      |
        | nam 40; nữ 39,9   | chưa đạt |
        | nam 39,9; nữ 40   | chưa đạt |
        | nam 40,1; nữ 40,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 14.3 Xã triển khai thực hiện khám bệnh, chữa bệnh từ xa (từ ngày 01/03/2024)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã triển khai thực hiện khám bệnh, chữa bệnh từ xa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 14.4 Tỷ lệ dân số có sổ khám chữa bệnh điện tử (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ dân số có sổ khám chữa bệnh điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.4" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 69,9    | chưa đạt |
        | TDMNPB | 70      | đạt      |
        | TDMNPB | 70,1    | đạt      |
        | DBSH   | 89,9    | chưa đạt |
        | DBSH   | 90      | đạt      |
        | DBSH   | 90,1    | đạt      |
        | BTB    | 69,9    | chưa đạt |
        | BTB    | 70      | đạt      |
        | BTB    | 70,1    | đạt      |
        | DHNTB  | 69,9    | chưa đạt |
        | DHNTB  | 70      | đạt      |
        | DHNTB  | 70,1    | đạt      |
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
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 14.4 Xã triển khai thực hiện quản lý sức khỏe điện tử (từ ngày 01/03/2024)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã triển khai thực hiện quản lý sức khỏe điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
