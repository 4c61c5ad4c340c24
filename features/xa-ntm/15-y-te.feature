# language: vi
Tính năng: Tiêu chí 15. Y tế (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 15.1 Tỷ lệ người dân tham gia bảo hiểm y tế (áp dụng đạt cho cả nam và nữ)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ người dân tham gia bảo hiểm y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "15.1" <kết quả>

      Dữ liệu:
        | số liệu           | kết quả  |
        | nam 90; nữ 90     | đạt      |
        | nam 90; nữ 89,9   | chưa đạt |
        | nam 89,9; nữ 90   | chưa đạt |
        | nam 90,1; nữ 90,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "15.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 15.2 Xã đạt tiêu chí quốc gia về y tế (đến hết ngày 08/03/2023)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 08/03/2023
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã đạt tiêu chí quốc gia về y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "15.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 08/03/2023
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "15.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 15.2 Xã đạt tiêu chí quốc gia về y tế (từ ngày 09/03/2023)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã đạt tiêu chí quốc gia về y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "15.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "15.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 15.3 Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "15.3" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 23,9    | đạt      |
        | TDMNPB | 24      | đạt      |
        | TDMNPB | 24,1    | chưa đạt |
        | DBSH   | 16,49   | đạt      |
        | DBSH   | 16,5    | đạt      |
        | DBSH   | 16,51   | chưa đạt |
        | BTB    | 24,9    | đạt      |
        | BTB    | 25      | đạt      |
        | BTB    | 25,1    | chưa đạt |
        | DHNTB  | 21,9    | đạt      |
        | DHNTB  | 22      | đạt      |
        | DHNTB  | 22,1    | chưa đạt |
        | TN     | 26,49   | đạt      |
        | TN     | 26,5    | đạt      |
        | TN     | 26,51   | chưa đạt |
        | DNB    | 14,49   | đạt      |
        | DNB    | 14,5    | đạt      |
        | DNB    | 14,51   | chưa đạt |
        | DBSCL  | 18,9    | đạt      |
        | DBSCL  | 19      | đạt      |
        | DBSCL  | 19,1    | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "15.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 15.4 Tỷ lệ dân số có sổ khám chữa bệnh điện tử (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ dân số có sổ khám chữa bệnh điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "15.4" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 49,9    | chưa đạt |
        | TDMNPB | 50      | đạt      |
        | TDMNPB | 50,1    | đạt      |
        | DBSH   | 69,9    | chưa đạt |
        | DBSH   | 70      | đạt      |
        | DBSH   | 70,1    | đạt      |
        | BTB    | 49,9    | chưa đạt |
        | BTB    | 50      | đạt      |
        | BTB    | 50,1    | đạt      |
        | DHNTB  | 49,9    | chưa đạt |
        | DHNTB  | 50      | đạt      |
        | DHNTB  | 50,1    | đạt      |
        | TN     | 49,9    | chưa đạt |
        | TN     | 50      | đạt      |
        | TN     | 50,1    | đạt      |
        | DNB    | 69,9    | chưa đạt |
        | DNB    | 70      | đạt      |
        | DNB    | 70,1    | đạt      |
        | DBSCL  | 49,9    | chưa đạt |
        | DBSCL  | 50      | đạt      |
        | DBSCL  | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "15.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 15.4 Xã triển khai thực hiện sổ khám chữa bệnh điện tử (từ ngày 01/03/2024)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã triển khai thực hiện sổ khám chữa bệnh điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "15.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "15.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
