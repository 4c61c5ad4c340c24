# language: vi
Tính năng: Tiêu chí 13. Tổ chức sản xuất và phát triển kinh tế nông thôn (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 13.1 Hợp tác xã hoạt động hiệu quả và có hợp đồng liên kết theo chuỗi giá trị ổn định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số hợp tác xã hiệu quả, có hợp đồng liên kết theo chuỗi giá trị ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.2 Có sản phẩm OCOP được xếp hạng đạt chuẩn hoặc tương đương còn thời hạn (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có sản phẩm OCOP xếp hạng đạt chuẩn hoặc tương đương còn thời hạn" là có
      Khi đánh giá
      Thì chỉ tiêu "13.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.2 Có sản phẩm OCOP được xếp hạng đạt chuẩn hoặc tương đương còn thời hạn (từ ngày 11/05/2022)

    Khung tình huống: Sát mức: Số sản phẩm OCOP từ 3 sao trở lên còn thời hạn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Sản phẩm chủ lực có chứng nhận nhãn hiệu hoặc chỉ dẫn địa lý" là có
      Và số liệu "Tỷ lệ sản phẩm chủ lực tiêu thụ qua kênh phân phối ổn định, năm thấp hơn trong hai năm" là 49
      Và số liệu "Sản phẩm chủ lực có bao bì, nhãn mác theo quy định" là có
      Và số liệu "Sản phẩm chủ lực gắn với vùng nguyên liệu tập trung, bảo đảm an toàn thực phẩm" là có
      Và số liệu "Số sản phẩm OCOP từ 3 sao trở lên còn thời hạn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Khung tình huống: Có hay không: Sản phẩm chủ lực gắn với vùng nguyên liệu tập trung, bảo đảm an toàn thực phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Sản phẩm chủ lực có chứng nhận nhãn hiệu hoặc chỉ dẫn địa lý" là có
      Và số liệu "Tỷ lệ sản phẩm chủ lực tiêu thụ qua kênh phân phối ổn định, năm thấp hơn trong hai năm" là 50
      Và số liệu "Sản phẩm chủ lực có bao bì, nhãn mác theo quy định" là có
      Và số liệu "Số sản phẩm OCOP từ 3 sao trở lên còn thời hạn" là 0
      Và số liệu "Sản phẩm chủ lực gắn với vùng nguyên liệu tập trung, bảo đảm an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Sản phẩm chủ lực có chứng nhận nhãn hiệu hoặc chỉ dẫn địa lý
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sản phẩm chủ lực tiêu thụ qua kênh phân phối ổn định, năm thấp hơn trong hai năm" là 50
      Và số liệu "Sản phẩm chủ lực có bao bì, nhãn mác theo quy định" là có
      Và số liệu "Sản phẩm chủ lực gắn với vùng nguyên liệu tập trung, bảo đảm an toàn thực phẩm" là có
      Và số liệu "Số sản phẩm OCOP từ 3 sao trở lên còn thời hạn" là 0
      Và số liệu "Sản phẩm chủ lực có chứng nhận nhãn hiệu hoặc chỉ dẫn địa lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Sản phẩm chủ lực có bao bì, nhãn mác theo quy định
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Sản phẩm chủ lực có chứng nhận nhãn hiệu hoặc chỉ dẫn địa lý" là có
      Và số liệu "Tỷ lệ sản phẩm chủ lực tiêu thụ qua kênh phân phối ổn định, năm thấp hơn trong hai năm" là 50
      Và số liệu "Sản phẩm chủ lực gắn với vùng nguyên liệu tập trung, bảo đảm an toàn thực phẩm" là có
      Và số liệu "Số sản phẩm OCOP từ 3 sao trở lên còn thời hạn" là 0
      Và số liệu "Sản phẩm chủ lực có bao bì, nhãn mác theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ sản phẩm chủ lực tiêu thụ qua kênh phân phối ổn định, năm thấp hơn trong hai năm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Sản phẩm chủ lực có chứng nhận nhãn hiệu hoặc chỉ dẫn địa lý" là có
      Và số liệu "Sản phẩm chủ lực có bao bì, nhãn mác theo quy định" là có
      Và số liệu "Sản phẩm chủ lực gắn với vùng nguyên liệu tập trung, bảo đảm an toàn thực phẩm" là có
      Và số liệu "Số sản phẩm OCOP từ 3 sao trở lên còn thời hạn" là 0
      Và số liệu "Tỷ lệ sản phẩm chủ lực tiêu thụ qua kênh phân phối ổn định, năm thấp hơn trong hai năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.3 Có mô hình kinh tế ứng dụng công nghệ cao, hoặc mô hình nông nghiệp áp dụng cơ giới hóa các khâu, liên kết theo chuỗi giá trị gắn với đảm bảo an toàn thực phẩm (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không: Có mô hình kinh tế ứng dụng công nghệ cao
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình cơ giới hóa, liên kết chuỗi giá trị, an toàn thực phẩm" là không
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có mô hình cơ giới hóa, liên kết chuỗi giá trị, an toàn thực phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là không
      Và số liệu "Có mô hình cơ giới hóa, liên kết chuỗi giá trị, an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.3 Có mô hình kinh tế ứng dụng công nghệ cao, hoặc mô hình nông nghiệp áp dụng cơ giới hóa các khâu, liên kết theo chuỗi giá trị gắn với đảm bảo an toàn thực phẩm (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Có mô hình kinh tế ứng dụng công nghệ cao
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị nông sản chủ lực, hợp đồng ổn định" là có
      Và số liệu "Sản phẩm của mô hình liên kết được chứng nhận an toàn thực phẩm còn hiệu lực" là không
      Và số liệu "Điểm trung bình cơ giới hóa các khâu của mô hình" là 64
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Điểm trung bình cơ giới hóa các khâu của mô hình
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị nông sản chủ lực, hợp đồng ổn định" là có
      Và số liệu "Sản phẩm của mô hình liên kết được chứng nhận an toàn thực phẩm còn hiệu lực" là không
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là không
      Và số liệu "Điểm trung bình cơ giới hóa các khâu của mô hình" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 64,9    | chưa đạt |
        | 65      | đạt      |
        | 65,1    | đạt      |

    Khung tình huống: Có hay không: Có mô hình liên kết theo chuỗi giá trị nông sản chủ lực, hợp đồng ổn định
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Sản phẩm của mô hình liên kết được chứng nhận an toàn thực phẩm còn hiệu lực" là có
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là không
      Và số liệu "Điểm trung bình cơ giới hóa các khâu của mô hình" là 64
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị nông sản chủ lực, hợp đồng ổn định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Sản phẩm của mô hình liên kết được chứng nhận an toàn thực phẩm còn hiệu lực
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình liên kết theo chuỗi giá trị nông sản chủ lực, hợp đồng ổn định" là có
      Và số liệu "Có mô hình kinh tế ứng dụng công nghệ cao" là không
      Và số liệu "Điểm trung bình cơ giới hóa các khâu của mô hình" là 64
      Và số liệu "Sản phẩm của mô hình liên kết được chứng nhận an toàn thực phẩm còn hiệu lực" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.4 Ứng dụng chuyển đổi số để thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Ứng dụng chuyển đổi số để truy xuất nguồn gốc sản phẩm chủ lực" là có
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.4 Ứng dụng chuyển đổi số để thực hiện truy xuất nguồn gốc các sản phẩm chủ lực của xã (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số nông sản chủ lực có hệ thống điện tử truy xuất nguồn gốc" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số nông sản chủ lực có hệ thống điện tử truy xuất nguồn gốc" là 100
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 13.5 Tỷ lệ sản phẩm chủ lực của xã được bán qua kênh thương mại điện tử (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sản phẩm chủ lực được bán qua kênh thương mại điện tử" là 100
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.5 Tỷ lệ sản phẩm chủ lực của xã được bán qua kênh thương mại điện tử (từ ngày 11/05/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ sản phẩm chủ lực được bán qua kênh thương mại điện tử" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 9,9     | chưa đạt       |
        | 10      | chưa đủ căn cứ |
        | 10,1    | chưa đủ căn cứ |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 13.6 Vùng nguyên liệu tập trung đối với nông sản chủ lực của xã được cấp mã vùng (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của nông sản chủ lực được cấp mã vùng" là có
      Khi đánh giá
      Thì chỉ tiêu "13.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.6 Vùng nguyên liệu tập trung đối với nông sản chủ lực của xã được cấp mã vùng (từ ngày 11/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung của nông sản chủ lực được cấp mã vùng" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 13.7 Có triển khai quảng bá hình ảnh điểm du lịch của xã thông qua ứng dụng Internet, mạng xã hội

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Quảng bá điểm du lịch của xã qua Internet, mạng xã hội" là có
      Khi đánh giá
      Thì chỉ tiêu "13.7" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.8 Có mô hình phát triển kinh tế nông thôn hiệu quả theo hướng tích hợp đa giá trị (kinh tế, văn hoá, môi trường) (đến hết ngày 10/05/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình kinh tế nông thôn hiệu quả, tích hợp đa giá trị" là có
      Khi đánh giá
      Thì chỉ tiêu "13.8" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 10/05/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 13.8 Có mô hình phát triển kinh tế nông thôn hiệu quả theo hướng tích hợp đa giá trị (kinh tế, văn hoá, môi trường) (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Mô hình tạo giá trị gia tăng cho sản phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mô hình tạo việc làm, tăng thu nhập" là có
      Và số liệu "Mô hình giữ gìn bản sắc văn hóa" là không
      Và số liệu "Mô hình không gây ô nhiễm môi trường" là không
      Và số liệu "Mô hình tạo giá trị gia tăng cho sản phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình tạo việc làm, tăng thu nhập
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mô hình tạo giá trị gia tăng cho sản phẩm" là có
      Và số liệu "Mô hình giữ gìn bản sắc văn hóa" là không
      Và số liệu "Mô hình không gây ô nhiễm môi trường" là không
      Và số liệu "Mô hình tạo việc làm, tăng thu nhập" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình giữ gìn bản sắc văn hóa
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mô hình tạo giá trị gia tăng cho sản phẩm" là có
      Và số liệu "Mô hình tạo việc làm, tăng thu nhập" là không
      Và số liệu "Mô hình không gây ô nhiễm môi trường" là không
      Và số liệu "Mô hình giữ gìn bản sắc văn hóa" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình không gây ô nhiễm môi trường
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mô hình tạo giá trị gia tăng cho sản phẩm" là có
      Và số liệu "Mô hình tạo việc làm, tăng thu nhập" là không
      Và số liệu "Mô hình giữ gìn bản sắc văn hóa" là không
      Và số liệu "Mô hình không gây ô nhiễm môi trường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "13.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "13.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
