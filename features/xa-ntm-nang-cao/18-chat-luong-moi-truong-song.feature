# language: vi
Tính năng: Tiêu chí 18. Chất lượng môi trường sống (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 18.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (đến hết ngày 29/02/2024)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.1" <kết quả>

      Dữ liệu:
        | vùng | số liệu | kết quả  |
        | DBSH | 64,9    | chưa đạt |
        | DBSH | 65      | đạt      |
        | DBSH | 65,1    | đạt      |
        | BTB  | 54,9    | chưa đạt |
        | BTB  | 55      | đạt      |
        | BTB  | 55,1    | đạt      |

    Khung tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ dùng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung" là 100
      Khi đánh giá
      Thì chỉ tiêu "18.1" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

      Dữ liệu:
        | vùng   |
        | TDMNPB |
        | DHNTB  |
        | TN     |
        | DNB    |
        | DBSCL  |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

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

  Quy tắc: 18.2 Cấp nước sinh hoạt đạt chuẩn bình quân đầu người/ngày đêm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn cấp bình quân đầu người một ngày đêm" là 1000
      Khi đánh giá
      Thì chỉ tiêu "18.2" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 18.3 Tỷ lệ công trình cấp nước tập trung có tổ chức quản lý, khai thác hoạt động bền vững

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung có tổ chức quản lý hoạt động bền vững" là 100
      Khi đánh giá
      Thì chỉ tiêu "18.3" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 18.4 Tỷ lệ chủ thể hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm hàng năm được tập huấn về an toàn thực phẩm

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ và cơ sở thực phẩm được tập huấn an toàn thực phẩm hàng năm" là <số liệu>
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

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở sơ chế, chế biến thực phẩm được chứng nhận an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.7 Tỷ lệ hộ có nhà tắm, thiết bị chứa nước sinh hoạt hợp vệ sinh, nhà tiêu an toàn và đảm bảo 3 sạch

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ có nhà tắm, thiết bị chứa nước hợp vệ sinh, nhà tiêu an toàn và 3 sạch" là 100
      Khi đánh giá
      Thì chỉ tiêu "18.7" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

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
