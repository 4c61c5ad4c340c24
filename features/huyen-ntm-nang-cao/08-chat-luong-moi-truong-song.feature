# language: vi
Tính năng: Tiêu chí 8. Chất lượng môi trường sống (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 8.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện dùng nước sạch từ hệ thống cấp nước tập trung" là 100
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 8.1 Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn từ hệ thống cấp nước tập trung (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "<vùng>"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ trong huyện dùng nước sạch từ hệ thống cấp nước tập trung" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.1" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 17,9    | chưa đạt |
        | TDMNPB | 18      | đạt      |
        | TDMNPB | 18,1    | đạt      |
        | DBSH   | 52,9    | chưa đạt |
        | DBSH   | 53      | đạt      |
        | DBSH   | 53,1    | đạt      |
        | BTB    | 27,9    | chưa đạt |
        | BTB    | 28      | đạt      |
        | BTB    | 28,1    | đạt      |
        | DHNTB  | 29,9    | chưa đạt |
        | DHNTB  | 30      | đạt      |
        | DHNTB  | 30,1    | đạt      |
        | TN     | 17,9    | chưa đạt |
        | TN     | 18      | đạt      |
        | TN     | 18,1    | đạt      |
        | DNB    | 47,9    | chưa đạt |
        | DNB    | 48      | đạt      |
        | DNB    | 48,1    | đạt      |
        | DBSCL  | 42,9    | chưa đạt |
        | DBSCL  | 43      | đạt      |
        | DBSCL  | 43,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Cấp nước sinh hoạt đạt chuẩn bình quân đầu người/ngày đêm (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn bình quân đầu người một ngày đêm trong huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.2 Cấp nước sinh hoạt đạt chuẩn bình quân đầu người/ngày đêm (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Nước sinh hoạt đạt chuẩn bình quân đầu người một ngày đêm trong huyện
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Chất lượng nước sinh hoạt của huyện đạt quy chuẩn của Bộ Y tế" là có
      Và số liệu "Nước sinh hoạt đạt chuẩn bình quân đầu người một ngày đêm trong huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 79,9    | chưa đạt |
        | 80      | đạt      |
        | 80,1    | đạt      |

    Khung tình huống: Có hay không: Chất lượng nước sinh hoạt của huyện đạt quy chuẩn của Bộ Y tế
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Nước sinh hoạt đạt chuẩn bình quân đầu người một ngày đêm trong huyện" là 80
      Và số liệu "Chất lượng nước sinh hoạt của huyện đạt quy chuẩn của Bộ Y tế" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.3 Tỷ lệ công trình cấp nước tập trung trên địa bàn huyện có tổ chức quản lý, khai thác hoạt động bền vững (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung của huyện có tổ chức quản lý bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 39,9    | chưa đạt |
        | 40      | đạt      |
        | 40,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.3 Tỷ lệ công trình cấp nước tập trung trên địa bàn huyện có tổ chức quản lý, khai thác hoạt động bền vững (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ công trình cấp nước tập trung của huyện có tổ chức quản lý bền vững" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 39,9    | chưa đạt |
        | 40      | đạt      |
        | 40,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.4 Cảnh quan, không gian trên địa bàn toàn huyện đảm bảo sáng - xanh - sạch - đẹp, an toàn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
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
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.5 [Chỉ tiêu 8.5 hoặc 8.4, chưa nhớ lại được]

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: có phần chưa xác lập được
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.5" chưa đủ căn cứ
      Và lý do là "có phần chưa xác lập được"

  Quy tắc: 8.6 Tỷ lệ cơ sở sản xuất, kinh doanh thực phẩm do huyện quản lý tuân thủ các quy định về đảm bảo an toàn thực phẩm (đến hết ngày 10/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở thực phẩm do huyện quản lý tuân thủ quy định an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.6 Tỷ lệ cơ sở sản xuất, kinh doanh thực phẩm do huyện quản lý tuân thủ các quy định về đảm bảo an toàn thực phẩm (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cơ sở thực phẩm do huyện quản lý tuân thủ quy định an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.7 Tỷ lệ cán bộ làm công tác quản lý chất lượng an toàn thực phẩm nông lâm thủy sản do huyện quản lý hàng năm được bồi dưỡng chuyên môn, nghiệp vụ (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cán bộ quản lý an toàn thực phẩm của huyện được bồi dưỡng hàng năm" là 100
      Khi đánh giá
      Thì chỉ tiêu "8.7" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"

  Quy tắc: 8.7 Tỷ lệ cán bộ làm công tác quản lý chất lượng an toàn thực phẩm nông lâm thủy sản do huyện quản lý hàng năm được bồi dưỡng chuyên môn, nghiệp vụ (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ cán bộ quản lý an toàn thực phẩm của huyện được bồi dưỡng hàng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.8 Không để xảy ra sự cố về an toàn thực phẩm trên địa bàn thuộc phạm vi quản lý của huyện (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Không để xảy ra sự cố an toàn thực phẩm thuộc phạm vi quản lý của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 8.8 Không để xảy ra sự cố về an toàn thực phẩm trên địa bàn thuộc phạm vi quản lý của huyện (từ ngày 11/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Không để xảy ra sự cố an toàn thực phẩm thuộc phạm vi quản lý của huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
